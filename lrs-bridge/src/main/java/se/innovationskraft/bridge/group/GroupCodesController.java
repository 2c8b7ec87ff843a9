package se.innovationskraft.bridge.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Where HR makes groups. Codes are on the page that comes of it and nowhere else, so there is no address to come back to. */
@Controller
@RequestMapping("/admin/hr/grupper")
class GroupCodesController {

    private final LearningGroups groups;
    private final GroupDesk desk;
    private final GroupCount count;
    private final Clock clock;
    private final String address;

    GroupCodesController(
            LearningGroups groups, GroupDesk desk, GroupCount count, Clock clock, BridgeSettings settings) {
        this.groups = groups;
        this.desk = desk;
        this.count = count;
        this.clock = clock;
        this.address = settings.publicUrl().toString().replaceFirst("/$", "") + GroupController.ADDRESS;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, CodesForm.empty(today()), List.of(), model);
    }

    /** What is wrong stands at its field, and everything that was written stays. */
    @PostMapping
    String make(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "") String closes,
            Model model) {
        CodesForm form = new CodesForm(label, count, closes);
        List<String> mistakes = form.mistakes(today());
        if (!mistakes.isEmpty()) {
            return show(member, form, mistakes, model);
        }
        model.addAttribute(
                "cards",
                desk.make(member, label.strip(), form.number(), form.day().orElseThrow()));
        return show(member, CodesForm.empty(today()), List.of(), model);
    }

    /** Another code for a group, in place of one that is lost or is too old. */
    @PostMapping("/ny-kod")
    String renew(@AuthenticationPrincipal StaffMember member, @RequestParam(defaultValue = "") String id, Model model) {
        CodeCard card = desk.renew(member, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such group"));
        model.addAttribute("cards", List.of(card));
        return show(member, CodesForm.empty(today()), List.of(), model);
    }

    private LocalDate today() {
        return SwedishTime.today(clock);
    }

    private String show(StaffMember member, CodesForm form, List<String> mistakes, Model model) {
        model.addAttribute("groups", groups.all(member.organisation()));
        model.addAttribute("counted", count.of(member.organisation()));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("today", today());
        model.addAttribute("address", address);
        return "group/codes";
    }
}
