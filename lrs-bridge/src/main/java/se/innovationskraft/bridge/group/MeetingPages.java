package se.innovationskraft.bridge.group;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.launch.Workbook;

/** The page of a meeting, for all that leads to it. */
@Component
class MeetingPages {

    private final GroupMembers members;
    private final GroupPages pages;
    private final Sharing sharing;

    MeetingPages(GroupMembers members, GroupPages pages, Sharing sharing) {
        this.members = members;
        this.pages = pages;
        this.sharing = sharing;
    }

    /**
     * The leader as a member of a group.
     *
     * @throws ResponseStatusException 404 when in none, or when there is no meeting of that number
     */
    Membership member(Workbook workbook, int number) {
        return members.of(workbook)
                .filter(member -> number >= 1 && number <= Meeting.LAST)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such meeting"));
    }

    /** The page with what was not saved, and why: the name of the problem in the template. */
    String refuse(
            Membership member,
            int number,
            HttpServletResponse response,
            Model model,
            HttpStatus status,
            String problem) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        return show(member, number, model);
    }

    /** Fills the page. A {@code time} or {@code words} that is in the model already stands in the form in place of what is saved. */
    String show(Membership member, int number, Model model) {
        List<MeetingCard> cards = pages.cards(member);
        Meeting meeting = cards.get(number - 1).meeting();
        model.addAttribute("card", cards.get(number - 1));
        model.addAttribute(
                "following", number < Meeting.LAST ? cards.get(number).meeting() : null);
        model.addAttribute("isInside", sharing.isInside(member.organisation()));
        if (!model.containsAttribute("time")) {
            model.addAttribute("time", MeetingTime.of(meeting));
        }
        if (!model.containsAttribute("words")) {
            model.addAttribute("words", MeetingWords.of(meeting));
        }
        return "group/meeting";
    }
}
