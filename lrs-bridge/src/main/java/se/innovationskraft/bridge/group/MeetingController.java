package se.innovationskraft.bridge.group;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** A meeting: when it is and how it goes. A time that cannot be saved stands in the form again. */
@Controller
@RequestMapping(GroupController.ADDRESS + "/mote/{number}")
class MeetingController {

    private final WorkbookSessions sessions;
    private final MeetingPages pages;
    private final Meetings meetings;
    private final Clock clock;

    MeetingController(WorkbookSessions sessions, MeetingPages pages, Meetings meetings, Clock clock) {
        this.sessions = sessions;
        this.pages = pages;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping
    String page(
            HttpServletRequest request,
            Model model,
            @PathVariable int number,
            @RequestParam(name = "hande", defaultValue = "") String happened) {
        Optional<Workbook> workbook = sessions.current(request);
        model.addAttribute("happened", happened);
        return workbook.isEmpty() ? "workbook/closed" : pages.show(pages.member(workbook.get(), number), number, model);
    }

    /** Decides when it is. */
    @PostMapping("/tid")
    String decide(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int rev,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String tid) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "redirect:" + GroupController.BOOK;
        }
        Membership member = pages.member(workbook.get(), number);
        MeetingTime time = new MeetingTime(rev, dag, tid);
        if (!time.isGood(SwedishTime.today(clock))) {
            model.addAttribute("time", time);
            return pages.refuse(member, number, response, model, HttpStatus.BAD_REQUEST, "time");
        }
        if (meetings.decide(member, number, time.starts(), rev)) {
            return "redirect:" + GroupController.ADDRESS + "/mote/" + number + "?hande=tid";
        }
        Meeting there = meetings.of(member).get(number - 1);
        model.addAttribute("time", new MeetingTime(there.startsRev(), dag, tid));
        return pages.refuse(member, number, response, model, HttpStatus.CONFLICT, "time-meanwhile");
    }
}
