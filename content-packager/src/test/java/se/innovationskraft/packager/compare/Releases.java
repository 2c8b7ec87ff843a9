package se.innovationskraft.packager.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import se.innovationskraft.packager.IncomparableException;
import se.innovationskraft.packager.PackageComparer;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** Zips of a small exercise that has something of everything, and comparisons of them. */
final class Releases {

    private static final String EXERCISE = """
            ---
            id: o01
            slug: ovning
            version: 1.4.2
            rubrik: En övning
            tid: 12 min
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

            ```val dag
            Vilken dag passar?
            - man: Måndag
            - fre: Fredag
            ```

            ```flerval flera
            Vilka vill vara med?
            - alla: Alla
            - nagra: Några
            ```

            ```tal antal minst: 1 högst: 20 krävs: ja
            Hur många är ni?
            ```

            ```skala grad modell: kultur
            Var står ni i dag?
            ```

            ## Samla
            4 min · ensam

            Skriv en sak per rad.

            ```tabell lista rader: 4 tecken: 40 start: 2
            Vad gör ni?
            - vad: Sak
            - krav: Krav (val: nej / ja / ibland)
            - min: Minuter (tal)
            ```

            ```lista mer rader: 4 tecken: 40
            Vad mer?
            ```

            ```röster prickar av: lista högst: 9
            Hur många prickar?
            ```

            ```fritext viskning max: 60 sparas: nej
            Vad säger du bara nu?
            ```

            ## Planera
            2 min · ensam

            Bestäm vad som händer sedan.

            ```plan sedan max: 60
            Vad gör du sedan?
            ```
            """;

    private static final PackagePipeline PIPELINE = new PackagePipeline();
    private static final PackageComparer COMPARER = new PackageComparer();

    private Releases() {}

    static TestContent content() {
        return TestContent.small().put(TestContent.EXERCISE, EXERCISE);
    }

    static byte[] zip(TestContent content) {
        List<Problem> errors =
                content.checked().problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("The exercise has mistakes: " + errors);
        }
        Programme programme = content.checked().programme().orElseThrow();
        return PIPELINE.build(programme, programme.exercises().get(0), LocalLayer.NEUTRAL)
                .zip();
    }

    /** A zip with a file changed behind the packager's back; fails when there was nothing to change. */
    static byte[] changed(byte[] zip, String file, UnaryOperator<String> change) {
        List<Entry> entries = ReproducibleZip.read(zip).entries().stream()
                .map(entry -> entry.name().equals(file) ? changed(entry, change) : entry)
                .toList();
        return ReproducibleZip.write(new ContentPackage(entries));
    }

    private static Entry changed(Entry entry, UnaryOperator<String> change) {
        String before = new String(entry.content(), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing is changed in " + entry.name());
        }
        return new Entry(entry.name(), after.getBytes(StandardCharsets.UTF_8));
    }

    /** What a person gets to know who compares two zips. */
    static Comparison compare(byte[] old, byte[] now) throws IncomparableException {
        return COMPARER.compare(read(old), read(now));
    }

    private static Release read(byte[] zip) throws IncomparableException {
        try {
            Path file = Files.write(Files.createTempFile("release", ".zip"), zip);
            try {
                return COMPARER.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
