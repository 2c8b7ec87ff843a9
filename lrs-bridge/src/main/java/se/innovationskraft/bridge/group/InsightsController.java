package se.innovationskraft.bridge.group;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** What a meeting gave. Insights that cannot be saved stand in the form again, or in the text to copy. */
@Controller
@RequestMapping(GroupController.ADDRESS + "/mote/{number}/insikter")
class InsightsController {

    private final WorkbookSessions sessions;
    private final MeetingPages pages;
    private final Meetings meetings;
    private final Sharing sharing;

    InsightsController(WorkbookSessions sessions, MeetingPages pages, Meetings meetings, Sharing sharing) {
        this.sessions = sessions;
        this.pages = pages;
        this.meetings = meetings;
        this.sharing = sharing;
    }

    /** Keeps what it gave, where the organisation lets it be kept here; what is kept can always be taken away. */
    @PostMapping
    String tell(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int rev,
            @RequestParam(defaultValue = "") String insikt1,
            @RequestParam(defaultValue = "") String insikt2,
            @RequestParam(defaultValue = "") String insikt3) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "redirect:" + GroupController.BOOK;
        }
        Membership member = pages.member(workbook.get(), number);
        MeetingWords words = new MeetingWords(rev, List.of(insikt1, insikt2, insikt3));
        if (words.isTooLong() || (!words.isEmpty() && !sharing.isInside(member.organisation()))) {
            model.addAttribute("words", words);
            HttpStatus status = words.isTooLong() ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
            return pages.refuse(member, number, response, model, status, words.isTooLong() ? "long" : "outside");
        }
        if (meetings.tell(member, number, words.insights(), rev)) {
            return "redirect:" + GroupController.ADDRESS + "/mote/" + number + "?hande=insikter";
        }
        Meeting there = meetings.of(member).get(number - 1);
        model.addAttribute("words", new MeetingWords(there.insightsRev(), words.lines()));
        return pages.refuse(member, number, response, model, HttpStatus.CONFLICT, "words-meanwhile");
    }
}
