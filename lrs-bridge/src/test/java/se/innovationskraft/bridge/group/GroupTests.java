package se.innovationskraft.bridge.group;

import static org.assertj.core.api.Assertions.assertThat;
import static se.innovationskraft.bridge.GroupTown.decide;
import static se.innovationskraft.bridge.GroupTown.join;
import static se.innovationskraft.bridge.GroupTown.tell;
import static se.innovationskraft.bridge.GroupTown.today;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.GroupTown;
import se.innovationskraft.bridge.GroupTowns;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.TestClock;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.audit.AuditEntry;
import se.innovationskraft.bridge.dpo.Due;
import se.innovationskraft.bridge.organisation.OrganisationSettings;

/** Learning groups, as HR and leaders meet them. */
@ServerTest
class GroupTests {

    private static final String GROUP = "/arbetsbok/grupp";
    private static final String HR = "/admin/hr/grupper";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Autowired
    private GroupTowns towns;

    @Autowired
    private Api api;

    @Autowired
    private OrganisationSettings settings;

    @Autowired
    private Audit audit;

    @Autowired
    private TestClock clock;

    @Autowired
    private OldGroups retention;

    @Autowired
    private JdbcClient database;

    private GroupTown town;

    @BeforeEach
    void makeTown() {
        town = towns.found();
    }

    @Test
    void fourJoinHoweverTheyWriteTheCodeAndTheFifthIsToldThatItIsFull() {
        String code = town.codes(1).get(0);
        assertThat(code).matches("([2-9A-HJKMNP-Z]{4} ){2}[2-9A-HJKMNP-Z]{4}");
        assertThat(town.hr().page(HR).text()).contains("Höst 1").doesNotContain(code);

        for (int seat = 1; seat <= 4; seat++) {
            OpenedBook leader = town.leader();
            join(leader, seat == 2 ? code.toLowerCase(Locale.ROOT).replace(' ', '-') : code);
            assertThat(leader.page(GROUP).select(".lead").text()).isEqualTo("Du är nummer " + seat + ".");
        }

        OpenedBook fifth = town.leader();
        HttpResponse<String> refused = join(fifth, code);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                .startsWith("Koden är rätt, men gruppen är redan full.");
        assertThat(fifth.page(GROUP).select("#join").text()).isEqualTo("Gå med i en grupp");
    }

    @Test
    void tenWrongCodesPauseTheWorkbookAndNobodyElse() {
        String code = town.codes(1).get(0);
        OpenedBook guesser = town.leader();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(join(guesser, "2222 3333 444" + "23456789AB".charAt(guess))
                            .statusCode())
                    .isEqualTo(403);
        }

        HttpResponse<String> paused = join(guesser, code);
        assertThat(paused.statusCode()).isEqualTo(429);
        assertThat(paused.body()).contains("Vänta en kvart");
        assertThat(join(town.leader(), code).statusCode()).isEqualTo(302);
        clock.later(
                Duration.ofMinutes(16),
                () -> assertThat(join(guesser, code).statusCode()).isEqualTo(302));
    }

    @Test
    void anotherOrganisationReachesNothing() {
        String code = town.codes(1).get(0);
        String group = groupId();
        GroupTown other = towns.found();

        assertThat(join(other.leader(), code).statusCode()).isEqualTo(403);
        assertThat(other.hr().submit(HR + "/ny-kod", Map.of("id", group)).statusCode())
                .isEqualTo(404);
        assertThat(other.hr().page(HR).text()).doesNotContain("Höst 1");
        OpenedBook outside = other.leader();
        assertThat(outside.get(GROUP + "/mote/1").statusCode()).isEqualTo(404);
        assertThat(outside.get(GROUP + "/moten.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void newCodeTakesThePlaceOfTheOldAndNobodyIsLost() {
        String old = town.codes(1).get(0);
        OpenedBook first = town.leader();
        join(first, old);

        Document page = Jsoup.parse(
                town.hr().submit(HR + "/ny-kod", Map.of("id", groupId())).body());
        OpenedBook second = town.leader();

        assertThat(join(second, old).statusCode()).isEqualTo(403);
        join(second, page.select(".card-out:not(.copy) .code").text());
        assertThat(second.page(GROUP).select(".lead").text()).isEqualTo("Du är nummer 2.");
        assertThat(first.page(GROUP).select(".opening").text()).contains("Ni är 2 av 4.");
        assertThat(audit.latest(town.id(), 9).stream().map(AuditEntry::action)).contains(Action.GROUP_CODES_MADE);
    }

    @Test
    void codeLetsNobodyInAfterItsLastDay() {
        String code = town.codes(1).get(0);

        clock.later(Duration.ofDays(61), () -> {
            HttpResponse<String> late = join(town.leader(), code);
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("gäller inte längre");
        });
    }

    @Test
    void membersTakeTurnsAndWhoLeavesIsSkipped() {
        List<OpenedBook> members = town.group(3);
        assertThat(leads(members.get(1)))
                .containsExactly("Nummer 1 leder", "Du leder", "Nummer 3 leder", "Nummer 1 leder", "Du leder");

        members.get(0).submit(GROUP, GROUP + "/lamna", Map.of());

        assertThat(leads(members.get(1)))
                .containsExactly("Du leder", "Nummer 3 leder", "Du leder", "Nummer 3 leder", "Du leder");
        assertThat(members.get(0).page(GROUP).select("#join")).hasSize(1);
    }

    private static List<String> leads(OpenedBook member) {
        return member.page(GROUP).select(".meetings p:containsOwn(leder)").eachText();
    }

    @Test
    void erasedLeaderLeavesAFreePlaceAndTheLastTakesTheInsightsAlong() {
        settings.choose(town.id(), "sharing", "inside");
        List<OpenedBook> members = town.group(2);
        tell(members.get(0), 1, 0, "Det vi har gemensamt", "");

        erase(members.get(0));
        assertThat(members.get(1).page(GROUP).select(".opening").text()).contains("Du är nummer 2.", "Ni är 1 av 4.");
        assertThat(members.get(1).page(GROUP + "/mote/1").select("#insikt1").val())
                .isEqualTo("Det vi har gemensamt");

        erase(members.get(1));
        assertThat(count("group_member", "1 = 1")).isZero();
        assertThat(count("group_meeting", "1 = 1")).isZero();
        assertThat(town.hr().page(HR).text()).contains("Höst 1");
    }

    @Test
    void groupGoesAYearAfterItsLastMeetingWhereThereIsSuchARuleAndNoWorkbookDoes() {
        List<OpenedBook> members = town.group(2);
        decide(members.get(0), 1, 0, today().plusDays(200), "09:00");
        town.codes(1);
        Instant afterTheCode = today().plusDays(100).atStartOfDay(SWEDEN).toInstant();

        Due early = retention.due(town.id(), afterTheCode);
        assertThat(early.amount()).isEqualTo(1);
        retention.erase(town.id(), afterTheCode, early);
        assertThat(members.get(1).page(GROUP).select(".lead").text()).isEqualTo("Du är nummer 2.");

        Instant afterTheMeeting = today().plusDays(201).atStartOfDay(SWEDEN).toInstant();
        Due late = retention.due(town.id(), afterTheMeeting);
        assertThat(late.first()).isEqualTo(today().plusDays(200));
        retention.erase(town.id(), afterTheMeeting, late);
        assertThat(count("learning_group", "1 = 1")).isZero();
        assertThat(count("group_meeting", "1 = 1")).isZero();
        assertThat(members.get(1).page(GROUP).select("#join")).hasSize(1);
    }

    @Test
    void hrSeesThatSevenGroupsHaveMetAndNothingOfSix() {
        List<String> codes = town.codes(7);
        for (String code : codes.subList(0, 6)) {
            hold(code);
        }

        Document six = town.hr().page(HR);
        assertThat(six.text())
                .contains("Färre än 7 ledare är med", "visas när minst 7 grupper har haft samma möte")
                .doesNotContain("6 grupper", "6 ledare");

        hold(codes.get(6));
        assertThat(town.hr().page(HR).text())
                .contains("7 ledare är med i en grupp.", "Möte 1: 7 grupper", "Möte 2: färre än 7 grupper");
    }

    private void hold(String code) {
        OpenedBook leader = town.leader();
        join(leader, code);
        decide(leader, 1, 0, today().minusDays(3), "09:00");
    }

    @Test
    void formOfHrKeepsWhatWasWrittenAndNumbersGoOn() {
        Document wrong = Jsoup.parse(town.hr()
                .submit(HR, Map.of("label", "", "count", "många", "closes", "2020-01-01"))
                .body());
        assertThat(wrong.select("#count").val()).isEqualTo("många");
        assertThat(wrong.select("#fel-label, #fel-count, #fel-closes")).hasSize(3);
        assertThat(wrong.select(".card-out")).isEmpty();

        town.codes(2);
        town.codes(1);
        assertThat(town.hr().page(HR).select("tbody th").eachText())
                .containsExactlyInAnyOrder("Höst 1", "Höst 2", "Höst 3");
    }

    @Test
    void groupIsFoundFromTheMenuAndTheWorkbookAndSpeaksEnglish() {
        OpenedBook member = town.group(1).get(0);

        assertThat(member.page("/arbetsbok").select("nav a[href=/arbetsbok/grupp], main a[href=/arbetsbok/grupp]"))
                .hasSize(2);
        assertThat(town.hr().page("/admin/hr").select("a[href=/admin/hr/grupper]"))
                .hasSize(1);
        assertThat(api.get(
                                GROUP,
                                "Accept",
                                "text/html",
                                "Accept-Language",
                                "en",
                                "Cookie",
                                "arbetsbok=" + member.session())
                        .body())
                .contains("You are number 1.", "You lead", "Decide when meeting 1 is");
    }

    private String groupId() {
        return database.sql("SELECT id FROM learning_group WHERE organisation = ?")
                .param(town.id())
                .query(String.class)
                .single();
    }

    private int count(String table, String condition) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE organisation = ? AND " + condition)
                .param(town.id())
                .query(Integer.class)
                .single();
    }

    private static void erase(OpenedBook leader) {
        assertThat(leader.submit("/arbetsbok/radera-allt", "/arbetsbok/radera-allt", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }
}
