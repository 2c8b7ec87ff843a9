package se.innovationskraft.bridge.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as one of its members sees it.
 *
 * @param meetings all five, in order
 * @param next the first that is not over; null when all are
 * @param helps short packages that help beside the meetings
 * @param shared what is given to the group, the latest first; the member's own only, where it is not shown here
 * @param isInside whether it is shown here
 */
record GroupPage(
        Membership member,
        List<MeetingCard> meetings,
        @Nullable MeetingCard next,
        List<Agendas.Help> helps,
        List<SharedItem> shared,
        boolean isInside) {

    GroupPage {
        meetings = List.copyOf(meetings);
        helps = List.copyOf(helps);
        shared = List.copyOf(shared);
    }

    /** Whether there is anything to put in a calendar. */
    public boolean hasDates() {
        return meetings.stream().anyMatch(card -> card.meeting().starts() != null);
    }
}
