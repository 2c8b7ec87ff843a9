package se.innovationskraft.packager.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.PageRenderer;

/** The exercises of a theme in one package: side by side, with one set of scripts. */
class PlayerFilesTests {

    private static final String SECOND = "prov/01-tema/02-annan.md";
    private static final String PICTURE = "![En rad stolar](stolar.svg \"CC BY 4.0, Namn\")";

    private static final String QUESTION = "```fritext";
    private static final String COUNTER = "```räknare antal mål: 20 högst: 200\nHur många?\n```\n\n";

    private final ExercisePages pages = new ExercisePages(new PageRenderer());
    private final PlayerFiles player = new PlayerFiles(pages, Keeps.ANSWERS, Room.SCORM_12, "scorm12");

    @Test
    void theirPagesLieSideBySideAndShareTheRest() {
        CourseFiles files = files(programme(two()), "t1");

        assertThat(files.all())
                .extracting(Entry::name)
                .containsExactly(
                        "o01.html",
                        "o02.html",
                        "local.js",
                        "logo.svg",
                        "player.css",
                        "player.js",
                        "later.js",
                        "workbook.js");
    }

    @Test
    void aPageIsTheSameAsInAPackageOfItsOwn() {
        Programme programme = programme(two());

        assertThat(bytes(files(programme, "t1"), "o02.html")).isEqualTo(bytes(files(programme, "o02"), "index.html"));
    }

    @Test
    void whatAnyOfThemNeedsComesOnceForAll() {
        Programme programme = programme(two().put(SECOND, second().replace(QUESTION, COUNTER + QUESTION)));
        CourseFiles together = files(programme, "t1");
        CourseFiles plain = files(programme, "o01");
        CourseFiles counting = files(programme, "o02");

        assertThat(text(together, "later.js"))
                .startsWith(text(counting, "later.js"))
                .doesNotStartWith(text(plain, "later.js"));
        assertThat(text(together, "player.css")).startsWith(text(counting, "player.css"));
    }

    @Test
    void picturesOfTheSameNameDoNotMeet() {
        TestContent content = two().change("Skriv vad du tänker.", "Skriv vad du tänker.\n\n" + PICTURE)
                .put(SECOND, second().replace("Skriv vad du tänker.", PICTURE))
                .put("prov/01-tema/stolar.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        CourseFiles files = files(programme(content), "t1");

        assertThat(files.pages().get(0).files()).extracting(Entry::name).containsExactly("o01.html", "o01-stolar.svg");
        assertThat(text(files, "o01.html"))
                .contains("<img src=\"o01-stolar.svg\"")
                .contains("stolar.svg: CC BY 4.0");
        assertThat(text(files, "o02.html")).contains("<img src=\"o02-stolar.svg\"");
    }

    @Test
    void aPageIsRenderedOnceForAllPackages() {
        Programme programme = programme(two());
        byte[] first = pages.page(programme, programme.exercises().get(0), Keeps.ANSWERS);

        assertThat(pages.page(programme, programme.exercises().get(0), Keeps.ANSWERS))
                .isSameAs(first);
        assertThat(pages.page(programme, programme.exercises().get(0), Keeps.NOTHING))
                .isNotEqualTo(first);
    }

    private static TestContent two() {
        return TestContent.small().put(SECOND, second());
    }

    private static String second() {
        return TestContent.small()
                .text(TestContent.EXERCISE)
                .replace("id: o01", "id: o02")
                .replace("slug: ovning", "slug: annan")
                .replace("rubrik: En övning", "rubrik: En annan");
    }

    private static Programme programme(TestContent content) {
        CheckedProgramme checked = content.checked();
        assertThat(checked.isSound()).as("%s", checked.problems()).isTrue();
        return checked.programme().orElseThrow();
    }

    private CourseFiles files(Programme programme, String courseId) {
        Course course = programme.courses().stream()
                .filter(candidate -> candidate.id().equals(courseId))
                .findFirst()
                .orElseThrow();
        return player.of(programme, course, LocalLayer.NEUTRAL);
    }

    private static byte[] bytes(CourseFiles files, String name) {
        return new ContentPackage(files.all()).content(name).orElseThrow();
    }

    private static String text(CourseFiles files, String name) {
        return new String(bytes(files, name), StandardCharsets.UTF_8);
    }
}
