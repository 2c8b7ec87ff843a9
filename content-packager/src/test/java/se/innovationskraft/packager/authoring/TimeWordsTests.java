package se.innovationskraft.packager.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.SheetSection;

/** A text can say how long exercises take, without anybody adding up their minutes. */
class TimeWordsTests {

    private static final String SHEET = "prov/material/lapp.md";

    private final TestContent content = TestContent.small()
            .put("prov/01-tema/02-lang.md", exercise("o02", "1200 min", "grupp"))
            .put("prov/01-tema/03-kort.md", exercise("o03", "15 min", "individ\nomgångar: 5"))
            .put("prov/utanfor.md", exercise("start", "7 min", "individ"))
            .put("prov/02-extra/theme.md", theme())
            .put("prov/02-extra/01-extra.md", exercise("x01", "40 min", "grupp"));

    /** The small programme's own exercise, o01, takes 10 minutes and is done alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "minuter alla > 1\u00A0225",
                "minuter grupp > 1\u00A0200",
                "minuter ensam > 25",
                "minuter t1 > 1\u00A0225",
                "minuter x > 40",
                "minuter o03 > 15",
                "minuter start > 7",
                "timmar alla > 20,5",
                "timmar grupp > 20",
            })
    void numberStandsWhereItIsAskedFor(String asked, String words) {
        content.change("Pröva en sak.", "Det tar {{" + asked + "}} ungefär.");

        assertThat(purpose()).isEqualTo("<p>Det tar " + words + " ungefär.</p>");
    }

    @Test
    void severalCanStandOnALineAndInAnyFile() {
        content.put(SHEET, """
                ---
                id: lapp
                slug: lapp
                version: 1.0.0
                rubrik: Lapp
                ---

                Ensam {{minuter ensam}} min, i grupp {{ minuter grupp }} min.
                """);

        assertThat(content.checked()
                        .programme()
                        .orElseThrow()
                        .sheets()
                        .get(0)
                        .body()
                        .value())
                .contains("Ensam 25\u00A0min, i grupp 1\u00A0200\u00A0min.");
    }

    @ParameterizedTest
    @CsvSource({"1, '0,5'", "44, '0,5'", "45, 1", "74, 1", "75, '1,5'", "845, 14", "1045, '17,5'", "60000, 1\u00A0000"})
    void hoursAreTheNearestHalfHour(int minutes, String hours) {
        assertThat(TimeWords.hours(minutes)).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{minuter o99}}",
                "{{sekunder alla}}",
                "{{minuter}}",
                "{{}}",
                "{{minuter alla}",
                "{{minuter alla",
                "{{minuter t1 t2}}"
            })
    void whatCannotBeWorkedOutIsReportedOnceWithItsLine(String asked) {
        content.change("Pröva en sak.", "Pröva.\nDet tar " + asked);

        assertThat(timeProblems())
                .extracting(
                        Problem::file,
                        Problem::line,
                        problem -> problem.arguments().get(0))
                .containsExactly(tuple(TestContent.EXERCISE, content.lineOf("Det tar"), asked));
    }

    @Test
    void messageSaysWhatIsAllowed() {
        content.change("Pröva en sak.", "{{minuter o99}}");
        ProblemMessages messages = new ProblemMessages(Locale.forLanguageTag("sv"));
        Problem problem = timeProblems().get(0);

        assertThat(messages.message(problem))
                .contains("{{minuter o99}}", "alla, ensam, grupp, o01, o02, o03, start, t1, x, x01");
        assertThat(messages.fix(problem)).contains("{{minuter alla}}");
    }

    /** Whatever is written, reading goes on, no line moves, and only what is between two braces changes. */
    @Test
    void anyTextKeepsItsLinesAndWhatIsNotAskedFor() {
        String alphabet = "{}{}{{}} minuter timmar alla\n$\\å";
        Random random = new Random(20261121);
        TimeWords times = new TimeWords(java.util.Map.of("alla", 1045));
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1))
                    .reduce("", String::concat);
            SourceFile file = new SourceFile("a.md", text.lines().toList());

            SourceFile filled = times.fill(file, problem -> {});

            assertThat(filled.lines()).hasSameSizeAs(file.lines());
            assertThat(text.contains("{{") || filled.equals(file)).as(text).isTrue();
        }
    }

    private String purpose() {
        return content.checked()
                .programme()
                .orElseThrow()
                .exercise("o01")
                .orElseThrow()
                .section(SheetSection.PURPOSE)
                .value();
    }

    private List<Problem> timeProblems() {
        return content.checked().problems().stream()
                .filter(problem -> problem.rule().equals("unknown-time"))
                .toList();
    }

    private static String exercise(String id, String time, String form) {
        return TestContent.small()
                .text(TestContent.EXERCISE)
                .replace("id: o01", "id: " + id)
                .replace("slug: ovning", "slug: " + id)
                .replace("tid: 10 min", "tid: " + time)
                .replace("form: individ", "form: " + form);
    }

    private static String theme() {
        return TestContent.small()
                .text("prov/01-tema/theme.md")
                .replace("id: t1", "id: x")
                .replace("slug: tema", "slug: extra")
                .replace("färg:", "slag: extra\nfärg:");
    }
}
