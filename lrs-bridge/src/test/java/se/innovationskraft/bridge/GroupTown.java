package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.organisation.WebOrigin;

/** An organisation of its own, where HR makes learning groups and leaders join them. */
public final class GroupTown {

    public static final String PASSWORD = "fyra ord efter varandra";

    private static final String GROUP = "/arbetsbok/grupp";

    private final Api api;
    private final String id = "o-" + Sample.id();
    private final String installKey = Sample.id();
    private final String hrName = "hr-" + Sample.id();
    private final SignedIn hr;

    public GroupTown(Api api, Organisations organisations, Accounts accounts) {
        this.api = api;
        organisations.add(id, "Lillköpings kommun");
        organisations.addInstallKey(id, installKey);
        organisations.addOrigin(id, WebOrigin.of(Api.ORIGIN).orElseThrow());
        accounts.add(id, id, hrName, PASSWORD, Set.of(Role.HR));
        this.hr = new SignedIn(api, hrName, PASSWORD);
    }

    public String id() {
        return id;
    }

    public SignedIn hr() {
        return hr;
    }

    /** What HR signs in as. */
    public String hrName() {
        return hrName;
    }

    /** Makes groups; gives their codes. */
    public List<String> codes(int groups) {
        HttpResponse<String> made = hr.submit(
                "/admin/hr/grupper",
                Map.of(
                        "label",
                        "Höst",
                        "count",
                        String.valueOf(groups),
                        "closes",
                        today().plusDays(60).toString()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return Jsoup.parse(made.body()).select(".card-out:not(.copy) .code").eachText();
    }

    /** Somebody with an open workbook and no group. */
    public OpenedBook leader() {
        String pseudonym = (Sample.id() + Sample.id()).replace("-", "");
        return new OpenedBook(api, installKey, pseudonym).open();
    }

    /** Leaders who have joined a new group, in the order of their numbers. */
    public List<OpenedBook> group(int people) {
        String code = codes(1).get(0);
        List<OpenedBook> members = new ArrayList<>();
        for (int seat = 1; seat <= people; seat++) {
            OpenedBook leader = leader();
            assertThat(join(leader, code).statusCode()).isEqualTo(302);
            members.add(leader);
        }
        return members;
    }

    public static HttpResponse<String> join(OpenedBook leader, String code) {
        return leader.submit(GROUP, GROUP, Map.of("code", code));
    }

    public static HttpResponse<String> decide(OpenedBook leader, int meeting, int rev, LocalDate day, String time) {
        return leader.submit(
                GROUP,
                GROUP + "/mote/" + meeting + "/tid",
                Map.of("rev", String.valueOf(rev), "dag", day.toString(), "tid", time));
    }

    public static HttpResponse<String> tell(OpenedBook leader, int meeting, int rev, String first, String second) {
        return leader.submit(
                GROUP,
                GROUP + "/mote/" + meeting + "/insikter",
                Map.of("rev", String.valueOf(rev), "insikt1", first, "insikt2", second));
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
