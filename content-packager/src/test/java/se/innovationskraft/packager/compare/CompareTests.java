package se.innovationskraft.packager.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.IncomparableException;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;

/** Comparisons as a whole: which version is needed, and what cannot be compared. */
class CompareTests {

    private static final byte[] ZIP = Releases.zip(Releases.content());

    @Test
    void samePackageAsksForNothing() throws IncomparableException {
        Comparison comparison = Releases.compare(ZIP, ZIP);

        assertThat(comparison.bump()).isEqualTo(Bump.NONE);
        assertThat(comparison.reasons()).isEmpty();
        assertThat(comparison.isEnough()).isTrue();
    }

    @Test
    void onlyWordsAreAPatchWhateverTheyAre() throws IncomparableException {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            String words = random.ints(3, 'a', 'x')
                    .mapToObj(letter -> Character.toString((char) letter).repeat(4))
                    .reduce("Skriv", (text, word) -> text + " " + word);
            TestContent content = Releases.content().change("Skriv vad du tänker.", words + ".");

            assertThat(Releases.compare(ZIP, Releases.zip(content)).bump())
                    .as(words)
                    .isEqualTo(Bump.PATCH);
        }
    }

    @Test
    void whatIsSmallOneWayIsNotSmallTheOtherWay() throws IncomparableException {
        byte[] more = Releases.zip(Releases.content().change("- fre: Fredag", "- fre: Fredag\n- lor: Lördag"));

        assertThat(Releases.compare(ZIP, more).bump()).isEqualTo(Bump.MINOR);
        assertThat(Releases.compare(more, ZIP).bump()).isEqualTo(Bump.MAJOR);
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.2, none, 1.5.0, false",
        "1.4.3, patch, 1.5.0, false",
        "1.5.0, minor, 1.5.0, true",
        "1.6.3, minor, 1.5.0, true",
        "2.0.0, major, 1.5.0, true",
        "1.4.1, none, 1.5.0, false"
    })
    void newQuestionNeedsTheSecondNumber(String version, String given, String needed, boolean enough)
            throws IncomparableException {
        TestContent content = Releases.content()
                .change("- fre: Fredag", "- fre: Fredag\n- lor: Lördag")
                .change("version: 1.4.2", "version: " + version);

        Comparison comparison = Releases.compare(ZIP, Releases.zip(content));

        assertThat(comparison.given().label()).isEqualTo(given);
        assertThat(comparison.needed()).hasToString(needed);
        assertThat(comparison.isEnough()).isEqualTo(enough);
    }

    @Test
    void sameVersionWithOtherWordsIsTooLow() throws IncomparableException {
        byte[] now = Releases.zip(Releases.content().change("Skriv vad du tänker.", "Skriv ner det."));

        assertThat(Releases.compare(ZIP, now).isEnough()).isFalse();
    }

    @Test
    void oneMoreExerciseThatIsNoPartOfItsOwnCanBeMetHalfWay() throws IncomparableException {
        byte[] now = with("o02.html", "<body data-exercise=\"o02\"><section data-screen=\"start\"></section>");

        Comparison comparison = Releases.compare(ZIP, now);

        assertThat(comparison.reasons()).extracting(Reason::change).containsExactly(Change.EXERCISE_ADDED);
        assertThat(comparison.bump()).isEqualTo(Bump.MINOR);
    }

    @Test
    void stepOfManySittingsIsToldOfOnce() throws IncomparableException {
        TestContent ten = Releases.content().change("tid: 12 min", "tid: 48 min\nomgångar: 4");
        byte[] before = Releases.zip(ten);
        byte[] after = Releases.zip(ten.change("fritext tanke", "fritext tankar"));

        assertThat(Releases.compare(before, after).reasons(Bump.MAJOR)).hasSize(1);
    }

    @Test
    void differentPackagesAreNotCompared() {
        byte[] other = Releases.zip(Releases.content().change("id: o01", "id: o02"));

        assertThatThrownBy(() -> Releases.compare(ZIP, other))
                .isInstanceOfSatisfying(
                        IncomparableException.class,
                        e -> assertThat(e.problems()).extracting("rule").containsExactly("different-packages"));
    }

    @Test
    void packageOfSomebodyElsesIsNotCompared() {
        byte[] foreign = Releases.changed(ZIP, "index.html", page -> page.replace("data-package", "data-course"));

        assertThatThrownBy(() -> Releases.compare(foreign, ZIP))
                .isInstanceOfSatisfying(
                        IncomparableException.class,
                        e -> assertThat(e.problems()).extracting("rule").containsExactly("not-a-release"));
    }

    @Test
    void halfADownloadIsNotCompared() {
        byte[] half = java.util.Arrays.copyOf(ZIP, ZIP.length / 2);

        assertThatThrownBy(() -> Releases.compare(half, ZIP)).isInstanceOf(IncomparableException.class);
    }

    private static byte[] with(String name, String page) {
        java.util.List<ContentPackage.Entry> entries =
                new java.util.ArrayList<>(ReproducibleZip.read(ZIP).entries());
        entries.add(new ContentPackage.Entry(name, page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return ReproducibleZip.write(new ContentPackage(entries));
    }
}
