package se.innovationskraft.packager.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.IncomparableException;
import se.innovationskraft.packager.TestContent;

/**
 * The table of versions for course packages, row by row: an author's change in a text file, and what it asks of the
 * version. What an author cannot do is done to the finished zip.
 */
class VersionTableTests {

    private static final String TANKE = "```fritext tanke max: 200\nVad tänker du?\n```\n";
    private static final byte[] BEFORE = Releases.zip(Releases.content());

    /**
     * A row of the table.
     *
     * @param file in the programme's folder or, for what an author cannot do, in the zip
     * @param edits what is replaced, by turns with what it becomes
     */
    private record Row(Bump bump, Change change, String file, List<String> edits) {

        byte[] zip() {
            return file.endsWith(".md") ? written() : Releases.changed(BEFORE, file, this::edited);
        }

        private byte[] written() {
            TestContent content = Releases.content();
            return Releases.zip(content.put(file, edited(content.text(file))));
        }

        private String edited(String text) {
            String edited = text;
            for (int index = 0; index < edits.size(); index += 2) {
                assertThat(edited).contains(edits.get(index));
                edited = edited.replace(edits.get(index), edits.get(index + 1));
            }
            return edited;
        }

        @Override
        public String toString() {
            return bump.label() + ": " + change.rule() + " " + edits;
        }
    }

    static List<Row> rows() {
        return List.of(
                // steps that are gone or have another name
                major(Change.STEP_REMOVED, "## Planera", "## Annat", "plan sedan", "plan nytt"),
                major(Change.STEP_RENAMED, "## Skriv\n", "## Skriv ner\n"),
                major(Change.STEP_RENAMED, "## Planera\n2 min · ensam", "## Planera\n2 min · ensam · #planen"),
                // when the exercise is finished
                major(Change.SITTINGS_CHANGED, "tid: 12 min", "tid: 24 min\nomgångar: 2"),
                major(Change.REQUIRED_NOW, "tanke max: 200", "tanke max: 200 krävs: ja"),
                major(Change.REQUIRED_FIELD_ADDED, "```plan", "```fritext ny max: 20 krävs: ja\nNytt?\n```\n\n```plan"),
                // identifiers
                major(Change.FIELD_REMOVED, TANKE, ""),
                major(Change.FIELD_RENAMED, "fritext tanke", "fritext tankar"),
                inZip(Bump.MAJOR, Change.IDENTIFIER_GONE, "imsmanifest.xml", "ITEM-o01", "ITEM-o01-2"),
                inZip(
                        Bump.MAJOR,
                        Change.IDENTIFIER_GONE,
                        "imsmanifest.xml",
                        "MANIFEST-prov-o01",
                        "MANIFEST-prov-o01-1.5.0"),
                inZip(
                        Bump.MAJOR,
                        Change.PART_ADDED,
                        "imsmanifest.xml",
                        "</item>",
                        "</item><item identifier=\"ITEM-o02\" identifierref=\"RES-o01\"><title>Två</title></item>"),
                inZip(Bump.MAJOR, Change.STANDARD_CHANGED, "imsmanifest.xml", ">1.2<", ">2004 4th Edition<"),
                inZip(
                        Bump.MAJOR,
                        Change.ACTIVITY_CHANGED,
                        "index.html",
                        "https://example.org/prov",
                        "https://example.com/prov"),
                inZip(
                        Bump.MAJOR,
                        Change.EXERCISE_REMOVED,
                        "index.html",
                        "data-exercise=\"o01\"",
                        "data-exercise=\"o02\""),
                // what is saved
                inZip(Bump.MAJOR, Change.STATE_UNREADABLE, "index.html", "data-state=\"1\"", "data-state=\"2\""),
                major(Change.FIELD_TYPE_CHANGED, "fritext tanke max: 200", "lista tanke rader: 3 tecken: 60"),
                major(Change.NO_LONGER_SAVED, "tanke max: 200", "tanke max: 200 sparas: nej"),
                major(Change.LIMIT_TIGHTENED, "tanke max: 200", "tanke max: 100"),
                major(Change.LIMIT_TIGHTENED, "tabell lista rader: 4", "tabell lista rader: 3"),
                major(Change.LIMIT_TIGHTENED, "antal minst: 1", "antal minst: 2"),
                major(Change.LIMIT_TIGHTENED, "tabell lista rader: 4 tecken: 40", "kort lista rader: 3 tecken: 40"),
                major(Change.LIMIT_TIGHTENED, "flerval flera", "val flera"),
                major(Change.COLUMNS_CHANGED, "- vad: Sak\n", "- vem: Vem\n- vad: Sak\n"),
                major(Change.COLUMNS_CHANGED, "- min: Minuter (tal)\n", ""),
                major(Change.OPTION_REMOVED, "- fre: Fredag\n", "- tor: Torsdag\n"),
                major(Change.OPTION_REMOVED, "(val: nej / ja / ibland)", "(val: nej / ja)"),
                // what an answer means
                major(Change.OPTION_MOVED, "(val: nej / ja / ibland)", "(val: ja / nej / ibland)"),
                major(Change.COUNTED_ROWS_CHANGED, "prickar av: lista", "prickar av: mer"),
                major(Change.MATURITY_QUESTION_CHANGED, "Var står ni i dag?", "Var stod ni i går?"),
                in("prov/maturity-model.md", Change.MATURITY_QUESTION_CHANGED, "2. Två", "2. Något annat"),
                // new, and can be met half-way
                inZip(Bump.MINOR, Change.STATE_NEWER, "index.html", "data-state=\"1\"", "data-state=\"2 1\""),
                minor(
                        Change.STEP_ADDED,
                        "tid: 12 min",
                        "tid: 14 min",
                        "## Planera",
                        "## Vila\n2 min · ensam\n\nAndas ut.\n\n## Planera"),
                minor(
                        Change.STEPS_IN_OTHER_ORDER,
                        "## Planera\n2 min · ensam\n",
                        "## X\n",
                        "## Samla\n4 min · ensam\n",
                        "## Planera\n2 min · ensam\n",
                        "## X\n",
                        "## Samla\n4 min · ensam\n"),
                minor(Change.FIELD_ADDED, "```plan", "```fritext ny max: 20\nNytt?\n```\n\n```plan"),
                minor(Change.FIELD_MOVED, TANKE, "", "```plan", TANKE + "\n```plan"),
                minor(Change.HELP_ADDED, "```plan", "```fritext ny max: 20 sparas: nej\nNytt?\n```\n\n```plan"),
                minor(Change.HELP_REMOVED, "```fritext viskning max: 60 sparas: nej\nVad säger du bara nu?\n```\n", ""),
                minor(Change.LOOK_CHANGED, "```tabell lista", "```kort lista"),
                minor(Change.LOOK_CHANGED, "tal antal minst: 1 högst: 20", "räknare antal högst: 20"),
                minor(Change.SAVED_NOW, " sparas: nej", ""),
                minor(Change.NO_LONGER_REQUIRED, "antal minst: 1 högst: 20 krävs: ja", "antal minst: 1 högst: 20"),
                minor(Change.ROLE_CHANGED, "tanke max: 200", "tanke max: 200 roll: exempel"),
                minor(Change.LIMIT_LOOSENED, "tanke max: 200", "tanke max: 300"),
                minor(Change.COLUMN_ADDED, "- min: Minuter (tal)\n", "- min: Minuter (tal)\n- vem: Vem\n"),
                minor(Change.OPTION_ADDED, "- fre: Fredag\n", "- fre: Fredag\n- lor: Lördag\n"),
                minor(Change.OPTION_ADDED, "(val: nej / ja / ibland)", "(val: nej / ja / ibland / vet inte)"),
                // the rest
                patch(Change.TEXT_CHANGED, "Skriv vad du tänker.", "Skriv ner vad du tänker."),
                patch(Change.TEXT_CHANGED, "rubrik: En övning", "rubrik: Övningen"),
                patch(Change.TEXT_CHANGED, "Vad tänker du?", "Vad tänker du nu?"),
                patch(Change.OPTION_REWORDED, "- fre: Fredag", "- fre: På fredag"),
                inZip(Bump.PATCH, Change.FILES_CHANGED, "player.css", "}", "} "),
                inZip(Bump.PATCH, Change.DETAILS_CHANGED, "index.html", "color-scheme", "color-schema"),
                inZip(Bump.NONE, Change.LOCAL_LAYER_DIFFERS, "local.js", "{}", "{\"org\":\"demo\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void changeAsksForItsPlaceInTheTable(Row row) throws IncomparableException {
        Comparison comparison = Releases.compare(BEFORE, row.zip());

        assertThat(comparison.reasons()).extracting(Reason::change).contains(row.change());
        assertThat(row.change().bump()).isEqualTo(row.bump());
        assertThat(comparison.bump()).isEqualTo(row.bump());
    }

    @Test
    void everyChangeHasARow() {
        Set<Change> shown = EnumSet.noneOf(Change.class);
        rows().forEach(row -> shown.add(row.change()));

        // a package gets one more exercise only together with others: see CompareTests
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).containsExactly(Change.EXERCISE_ADDED);
    }

    private static Row major(Change change, String... edits) {
        return new Row(Bump.MAJOR, change, TestContent.EXERCISE, List.of(edits));
    }

    private static Row minor(Change change, String... edits) {
        return new Row(Bump.MINOR, change, TestContent.EXERCISE, List.of(edits));
    }

    private static Row patch(Change change, String... edits) {
        return new Row(Bump.PATCH, change, TestContent.EXERCISE, List.of(edits));
    }

    private static Row in(String file, Change change, String... edits) {
        return new Row(Bump.MAJOR, change, file, List.of(edits));
    }

    private static Row inZip(Bump bump, Change change, String file, String... edits) {
        return new Row(bump, change, file, List.of(edits));
    }
}
