package se.innovationskraft.packager.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage.Entry;

/**
 * How long everything in every format takes, beside what no packager can do without: to compress the same bytes; and
 * beside another packager that is given the finished pages. Run by {@code bin/bench packages}; never by the tests, for it
 * measures time.
 */
class PackagesBench {

    private static final List<String> ZONES = List.of("UTC", "America/New_York", "Asia/Tokyo");
    private static final double MOST_TIMES_DEFLATE = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everythingTakesLittleMoreThanCompressingItAndLessThanAnotherPackager()
            throws IOException, InterruptedException {
        List<CommandLine.Run> runs = new ArrayList<>();
        for (String zone : ZONES) {
            runs.add(new CommandLine(CommandLine.ownJdk(), zone).build("all", folder.resolve("all")));
        }
        List<Path> zips = zips();
        double wall = median(runs.stream().map(CommandLine.Run::millis).toList());
        assertSameBytes(runs);
        for (Map.Entry<String, Peer> peer : Peer.BY_FORMAT.entrySet()) {
            assertFasterAndSmaller(wall / zips.size(), peer.getKey(), peer.getValue());
        }
        assertCloseToCompressing(wall, zips);
    }

    private void assertCloseToCompressing(double wall, List<Path> zips) throws IOException {
        List<byte[]> files = contents(zips);
        double deflate = median(IntStream.range(0, ZONES.size())
                .mapToObj(run -> deflateMillis(files))
                .toList());
        say(
                "%-12s %d packages  %d B  %d B unpacked  %.0f ms  deflate %.0f ms  ratio %.2f (most %.1f)",
                "all",
                zips.size(),
                size(zips),
                files.stream().mapToLong(bytes -> bytes.length).sum(),
                wall,
                deflate,
                wall / deflate,
                MOST_TIMES_DEFLATE);
        assertThat(wall / deflate).isLessThanOrEqualTo(MOST_TIMES_DEFLATE);
    }

    /** In each of the time zones, and on every JDK that is installed. */
    private void assertSameBytes(List<CommandLine.Run> runs) throws IOException, InterruptedException {
        String first = runs.get(0).report();
        assertThat(runs).allSatisfy(run -> assertThat(run.report()).isEqualTo(first));
        for (Path jdk : CommandLine.otherJdks()) {
            CommandLine.Run run = new CommandLine(jdk, ZONES.get(1)).build("all", folder.resolve("all"));
            assertThat(run.report()).as("packages made on %s", jdk).isEqualTo(first);
            say("%-12s same bytes on %s", "all", jdk.getFileName());
        }
        say("%-12s same bytes in %s", "all", String.join(", ", ZONES));
    }

    /**
     * Ours carries its share of the whole run: the start of Java, the pages and every check. The other packager gets
     * finished pages, and its start is not counted.
     */
    private void assertFasterAndSmaller(double ours, String format, Peer peer)
            throws IOException, InterruptedException {
        List<Path> zips = zips().stream()
                .filter(zip -> zip.toString().endsWith("_" + format + ".zip"))
                .toList();
        List<Peer.Packed> theirs = peer.pack(zips, Files.createDirectory(folder.resolve(format + "-peer")));
        double their = theirs.stream().mapToDouble(Peer.Packed::millis).sum() / zips.size();
        say(
                "%-12s a package %.0f ms, %d B  simple-scorm-packager %.0f ms, %d B (most)  ratio %.2f (most 1)",
                format,
                ours,
                size(zips) / zips.size(),
                their,
                theirs.stream().mapToLong(Peer.Packed::bytes).sum() / zips.size(),
                ours / their);
        for (Peer.Packed packed : theirs) {
            assertThat(Files.size(folder.resolve("all").resolve(packed.name())))
                    .as(packed.name())
                    .isLessThan(packed.bytes());
        }
        assertThat(ours).isLessThan(their);
    }

    private List<Path> zips() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("all"))) {
            return files.sorted().toList();
        }
    }

    private static List<byte[]> contents(List<Path> zips) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path zip : zips) {
            ReproducibleZip.read(Files.readAllBytes(zip)).entries().stream()
                    .map(Entry::content)
                    .forEach(contents::add);
        }
        return contents;
    }

    private static long size(List<Path> zips) throws IOException {
        long size = 0;
        for (Path zip : zips) {
            size += Files.size(zip);
        }
        return size;
    }

    /** Every file of every package at the strongest, on this one thread. */
    private static double deflateMillis(List<byte[]> files) {
        byte[] space = new byte[1 << 20];
        long began = System.nanoTime();
        for (byte[] file : files) {
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            deflater.setInput(file);
            deflater.finish();
            while (!deflater.finished()) {
                deflater.deflate(space);
            }
            deflater.end();
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void say(String format, Object... values) {
        System.out.println("PACKAGES " + String.format(Locale.ROOT, format, values));
    }
}
