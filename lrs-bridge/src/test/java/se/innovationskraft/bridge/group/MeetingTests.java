package se.innovationskraft.bridge.group;

import static org.assertj.core.api.Assertions.assertThat;
import static se.innovationskraft.bridge.GroupTown.decide;
import static se.innovationskraft.bridge.GroupTown.tell;
import static se.innovationskraft.bridge.GroupTown.today;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.GroupTown;
import se.innovationskraft.bridge.GroupTowns;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.organisation.OrganisationSettings;

/** The meetings of a learning group: when they are, what they are for, and what the group keeps of them. */
@ServerTest
class MeetingTests {

    private static final String GROUP = "/arbetsbok/grupp";

    @Autowired
    private GroupTowns towns;

    @Autowired
    private OrganisationSettings settings;

    @Autowired
    private JdbcClient database;

    private GroupTown town;

    @BeforeEach
    void makeTown() {
        town = towns.found();
    }

    @Test
    void meetingShowsTheAgendaOfTheMaterialWithTimes() {
        List<OpenedBook> members = town.group(2);
        decide(members.get(0), 2, 0, today().plusDays(20), "13:00");

        Document page = members.get(1).page(GROUP + "/mote/2");

        assertThat(page.select("h1").text()).isEqualTo("Dela och lär: vad hände?");
        assertThat(page.select(".lead").text()).endsWith("kl. 13:00");
        assertThat(page.select(".facts").text()).isEqualTo("45 min Du leder");
        assertThat(page.select(".agenda summary").eachText()).first().asString().startsWith("13:00 Checka in");
        assertThat(page.select(".agenda .clock").eachText()).isSorted().hasSizeGreaterThan(3);
        assertThat(page.select(".agenda .aloud").text()).contains("Vi sparar råden");
        assertThat(page.select(".guide").text()).contains("Gör minst en övning före mötet");
    }

    @Test
    void ofTwoTimesSetAtOnceTheLaterIsAskedAndNothingIsLost() {
        List<OpenedBook> members = town.group(2);
        LocalDate day = today().plusDays(30);
        assertThat(decide(members.get(0), 1, 0, day, "09:00").statusCode()).isEqualTo(302);

        HttpResponse<String> late = decide(members.get(1), 1, 0, day.plusDays(1), "15:30");

        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select(".time [role=alert]").text()).contains("hann före", "kl. 09:00");
        assertThat(page.select("#klocka").val()).isEqualTo("15:30");
        assertThat(page.select(".time input[name=rev]").val()).isEqualTo("1");
        assertThat(members.get(0).page(GROUP + "/mote/1").select("#klocka").val())
                .isEqualTo("09:00");
        assertThat(decide(members.get(1), 1, 1, day.plusDays(1), "15:30").statusCode())
                .isEqualTo(302);
        assertThat(members.get(0).page(GROUP + "/mote/1").select("#klocka").val())
                .isEqualTo("15:30");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-30, 09:00", "i morgon, 09:00", "2040-01-01, 09:00", "'', 09:00", "2027-03-01, ''"})
    void timeThatIsNoneStandsInTheFormAgain(String day, String time) {
        OpenedBook member = town.group(1).get(0);

        HttpResponse<String> answer =
                member.submit(GROUP, GROUP + "/mote/1/tid", Map.of("rev", "0", "dag", day, "tid", time));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#dag").val()).isEqualTo(day);
        assertThat(member.page(GROUP + "/mote/1").select(".lead").text()).isEqualTo("Ingen tid är bestämd");
    }

    @Test
    void calendarTakesTheMeetingsInAndALaterFileReplaces() throws IOException, ParserException {
        List<OpenedBook> members = town.group(2);
        assertThat(members.get(0).get(GROUP + "/mote/3.ics").statusCode()).isEqualTo(404);
        decide(members.get(0), 3, 0, LocalDate.of(today().getYear() + 1, 7, 1), "09:00");
        VEvent first = events(members.get(1), "/mote/3.ics").get(0);
        decide(members.get(1), 3, 1, LocalDate.of(today().getYear() + 1, 7, 2), "10:15");
        decide(members.get(1), 4, 0, LocalDate.of(today().getYear() + 1, 8, 2), "10:15");

        List<VEvent> all = events(members.get(0), "/moten.ics");

        assertThat(all).hasSize(2);
        assertThat(all.get(0).getUid()).isEqualTo(first.getUid());
        assertThat(all.get(0).getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(all.get(0).getDateTimeStart().getValue()).endsWith("0702T101500");
        assertThat(all.get(0).getDateTimeEnd().getValue()).endsWith("0702T110000");
        assertThat(all.get(0).getSummary().getValue()).isEqualTo("Möte 3: Dela och lär: jag och teamet");
        assertThat(all.get(0).getDescription().getValue()).endsWith("/arbetsbok/grupp/mote/3");
    }

    private static List<VEvent> events(OpenedBook member, String file) throws IOException, ParserException {
        HttpResponse<String> answer = member.get(GROUP + file);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".ics");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.getComponents(Component.VEVENT);
    }

    @Test
    void insightsAreKeptOnlyWhereTheOrganisationSaysSo() {
        OpenedBook member = town.group(1).get(0);

        HttpResponse<String> refused = tell(member, 1, 0, "Vi frågar hellre än svarar", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("#kopia").text()).contains("1. Vi frågar hellre än svarar");
        assertThat(insights()).isZero();

        settings.choose(town.id(), "sharing", "inside");
        assertThat(member.page(GROUP + "/mote/1").select(".public-notice").text())
                .isEqualTo("Det ni sparar här kan bli en allmän handling och lämnas ut.");
        assertThat(tell(member, 1, 0, "x".repeat(141), "").statusCode()).isEqualTo(400);
        assertThat(tell(member, 1, 0, "Vi frågar hellre än svarar", "").statusCode())
                .isEqualTo(302);
        assertThat(member.page(GROUP).select(".meetings").text()).contains("1 sparade insikter");

        settings.choose(town.id(), "sharing", "copy");
        Document page = member.page(GROUP + "/mote/1");
        assertThat(page.select("#kopia").text()).contains("Vi frågar hellre än svarar");
        assertThat(page.select("#insikt1")).isEmpty();
        assertThat(tell(member, 1, 1, "", "").statusCode()).isEqualTo(302);
        assertThat(insights()).isZero();
    }

    @Test
    void ofInsightsWrittenByTwoAtOnceBothAreShown() {
        settings.choose(town.id(), "sharing", "inside");
        List<OpenedBook> members = town.group(2);
        tell(members.get(0), 2, 0, "Först skrivet", "");

        HttpResponse<String> late = tell(members.get(1), 2, 0, "Sedan skrivet", "");

        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("#insikter [role=alert]").text()).contains("hann före", "Först skrivet");
        assertThat(page.select("#insikt1").val()).isEqualTo("Sedan skrivet");
        assertThat(members.get(0).page(GROUP + "/mote/2").select("#insikt1").val())
                .isEqualTo("Först skrivet");
    }

    private int insights() {
        return database.sql("SELECT COUNT(*) FROM group_meeting WHERE organisation = ? AND insight_1 IS NOT NULL")
                .param(town.id())
                .query(Integer.class)
                .single();
    }
}
