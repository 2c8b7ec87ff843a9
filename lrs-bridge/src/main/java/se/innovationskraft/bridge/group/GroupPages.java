package se.innovationskraft.bridge.group;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;

/** Puts together what a member sees, as it is now. */
@Service
class GroupPages {

    private final Meetings meetings;
    private final Agendas agendas;
    private final SharedItems items;
    private final Sharing sharing;
    private final Clock clock;

    GroupPages(Meetings meetings, Agendas agendas, SharedItems items, Sharing sharing, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.items = items;
        this.sharing = sharing;
        this.clock = clock;
    }

    GroupPage show(Membership member) {
        List<MeetingCard> cards = cards(member);
        MeetingCard next =
                cards.stream().filter(card -> !card.isOver()).findFirst().orElse(null);
        boolean isInside = sharing.isInside(member.organisation());
        return new GroupPage(member, cards, next, agendas.helps(), shared(member, isInside), isInside);
    }

    private List<SharedItem> shared(Membership member, boolean isInside) {
        return items.of(member).stream()
                .filter(item -> isInside || item.seat() == member.seat())
                .toList();
    }

    /** All five, in order. */
    List<MeetingCard> cards(Membership member) {
        return meetings.of(member).stream()
                .map(meeting -> card(member, meeting))
                .toList();
    }

    private MeetingCard card(Membership member, Meeting meeting) {
        int leads = member.leads(meeting.number());
        LocalDateTime starts = meeting.starts();
        boolean isOver = starts != null && starts.toLocalDate().isBefore(SwedishTime.today(clock));
        return new MeetingCard(meeting, agendas.of(meeting.number()), leads, leads == member.seat(), isOver);
    }
}
