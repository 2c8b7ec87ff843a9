package se.innovationskraft.packager;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.model.Programme;

/** Content to test with: the real programme, and a small one whose files a test can change. */
public final class TestContent {

    /** The file that most tests change. */
    public static final String EXERCISE = "prov/01-tema/01-ovning.md";

    private static final String MODEL = """
            ---
            id: modellen
            version: 1.0.0
            rubrik: Modellen
            ---

            # Grader
            1. Vi vet: Utforskad
            2. Vi testar: Provad
            3. Vi gör: Utvecklad
            4. Vi är: Inbäddad

            # Områden

            ## Kultur
            område: kultur

            1. Ett
            2. Två
            3. Tre
            4. Fyra
            """;

    private static final String PROGRAMME = """
            ---
            id: prov
            rubrik: Prov
            iri: https://example.org/prov
            version: 1.0.0
            utgåva: 2026-1
            datum: 2026-11-21
            språk: sv
            licens: CC BY 4.0
            ansvarig: Provkommunen
            kontakt: prov@example.org
            ---

            Inledning.

            # Gruppen

            Gör övningarna med dem du leder.

            # Licens

            Du får dela och ändra texterna.

            # Tillgänglighet

            Sidan är prövad av oss.
            """;

    private static final String THEME = """
            ---
            id: t1
            slug: tema
            version: 1.0.0
            rubrik: Tema
            färg: blå
            symbol: berg
            ---

            Om temat.
            """;

    private static final String EXERCISE_TEXT = """
            ---
            id: o01
            slug: ovning
            version: 1.0.0
            rubrik: En övning
            tid: 10 min
            form: individ
            status: skiss
            område: kultur
            ---

            # Syfte
            Pröva en sak.

            # Resultat
            - En plan

            # Steg

            ## Skriv
            6 min · ensam

            Skriv vad du tänker.

            ```fritext tanke max: 200
            Vad tänker du?
            ```

            ## Planera
            4 min · ensam + par

            Bestäm vad som händer sedan.

            ```visa tanke
            Det här tänkte du
            ```

            ```plan sedan max: 60
            Vad gör du sedan?
            ```
            """;

    private final Map<String, byte[]> files = new TreeMap<>();

    private TestContent() {
        put("prov/programme.md", PROGRAMME);
        put("prov/maturity-model.md", MODEL);
        put("prov/01-tema/theme.md", THEME);
        put(EXERCISE, EXERCISE_TEXT);
    }

    /** A small programme without faults. */
    public static TestContent small() {
        return new TestContent();
    }

    /** The folder with the real content. */
    public static Path realModules() {
        return Path.of("..", "modules");
    }

    /** The real programme. */
    public static Programme real() {
        return new PackagePipeline()
                .check(Bundle.ofFolder(realModules()), "innovationskraft")
                .programme()
                .orElseThrow();
    }

    /** Adds or replaces a file. */
    public TestContent put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds or replaces a file. */
    public TestContent put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Changes a text in the exercise; fails when it is not there, so that no test passes by mistake. */
    public TestContent change(String from, String to) {
        String text = text(EXERCISE);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The exercise does not hold \"" + from + "\"");
        }
        return put(EXERCISE, text.replace(from, to));
    }

    /** A file's text. */
    public String text(String name) {
        return new String(java.util.Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    /** The line, from 1, where a text first stands in the exercise. */
    public int lineOf(String part) {
        String text = text(EXERCISE);
        return (int) text.substring(0, text.indexOf(part)).lines().count()
                + (text.substring(0, text.indexOf(part)).endsWith("\n") ? 1 : 0);
    }

    /** As a bundle. */
    public Bundle bundle() {
        return Bundle.of(files);
    }

    /** Read and checked. */
    public CheckedProgramme checked() {
        return new PackagePipeline().check(bundle(), "prov");
    }
}
