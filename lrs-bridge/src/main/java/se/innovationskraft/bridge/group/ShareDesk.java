package se.innovationskraft.bridge.group;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.workbook.AnswerPlace;
import se.innovationskraft.bridge.workbook.Draft;
import se.innovationskraft.bridge.workbook.Drafts;
import se.innovationskraft.bridge.workbook.SharedMarks;

/** Gives answers to others, and takes them back. Nothing is given but by its leader, one answer at a time. */
@Service
class ShareDesk {

    private final Drafts drafts;
    private final SharedMarks marks;
    private final SharedItems items;
    private final GroupMembers members;
    private final Sharing sharing;
    private final EventLog log;

    ShareDesk(
            Drafts drafts, SharedMarks marks, SharedItems items, GroupMembers members, Sharing sharing, EventLog log) {
        this.drafts = drafts;
        this.marks = marks;
        this.items = items;
        this.members = members;
        this.sharing = sharing;
        this.log = log;
    }

    /** An answer and where it has been given; empty when nothing is written there. */
    Optional<Standing> at(Workbook workbook, AnswerPlace place) {
        return drafts.at(workbook, place)
                .map(draft -> new Standing(
                        draft,
                        marks.day(workbook, place).orElse(null),
                        items.given(workbook, place).orElse(null),
                        sharing.isInside(workbook.organisation()),
                        members.of(workbook).isPresent()));
    }

    /** Remembers that the leader has given it to others in some other way. */
    @Transactional
    void mark(Workbook workbook, AnswerPlace place) {
        marks.mark(workbook, place);
    }

    /**
     * Gives a text to the leader's group.
     *
     * @param text as {@link SharedItem#text()}
     * @return false, and nothing done, when the leader is in none, or the organisation does not let it be done here
     */
    @Transactional
    boolean give(Workbook workbook, AnswerPlace place, String text) {
        log.lock(workbook.organisation());
        Optional<Membership> member = members.of(workbook);
        if (member.isEmpty() || !sharing.isInside(workbook.organisation())) {
            return false;
        }
        items.give(workbook, member.get(), place, text);
        marks.mark(workbook, place);
        return true;
    }

    /** Makes it a draft again, which nobody else reads. */
    @Transactional
    void takeBack(Workbook workbook, AnswerPlace place) {
        items.takeBack(workbook, place);
        marks.unmark(workbook, place);
    }

    /**
     * How an answer stands.
     *
     * @param day when it was shared; null for a draft
     * @param given what the group has of it; null for nothing
     * @param isInside whether it can be given here
     * @param hasGroup whether there is anybody to give it to
     */
    record Standing(
            Draft draft, @Nullable LocalDate day, @Nullable String given, boolean isInside, boolean hasGroup) {

        /** Whether the group has a copy. */
        public boolean isGiven() {
            return given != null;
        }

        /** What to begin with: what the group has, else what is in the workbook. */
        String text() {
            return given == null ? draft.question() + "\n\n" + draft.text() : given;
        }
    }
}
