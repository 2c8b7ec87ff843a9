package se.innovationskraft.packager.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Problem;

/** How much work a zip can ask of us: bounded by what it is, not by what it says. */
class ForeignZipTests {

    /** The longest end record with its comment, and a little. */
    private static final long TAIL = 70_000;

    @TempDir
    private Path folder;

    @Test
    void aHugeFileThatIsNoZipIsReadAtItsEndsOnly() throws IOException {
        Path huge = folder.resolve("huge.zip");
        try (SeekableByteChannel channel =
                Files.newByteChannel(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.position(8L << 30).write(ByteBuffer.wrap(new byte[1]));
        }
        CountingChannel counted = new CountingChannel(huge);

        assertThat(ForeignZip.read(counted, ZipLimits.GENEROUS).problems())
                .extracting(Problem::rule)
                .containsExactly("zip-not-a-zip");
        assertThat(counted.count()).isLessThan(TAIL);
    }

    @Test
    void aBombIsRefusedFromItsTableOfContentsAlone() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("a.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
        }
        CountingChannel counted = new CountingChannel(bomb);

        assertThat(ForeignZip.read(counted, ZipLimits.GENEROUS).problems())
                .extracting(Problem::rule)
                .containsExactly("zip-bomb");
        assertThat(Files.size(bomb)).isGreaterThan(100_000);
        assertThat(counted.count()).isLessThan(TAIL);
    }

    @Test
    void everyByteOfAnOrdinaryZipIsReadAboutOnce() throws IOException {
        Path zip = written("imsmanifest.xml", "index.html", "film.mp4");
        CountingChannel counted = new CountingChannel(zip);

        ForeignZip.read(counted, ZipLimits.GENEROUS);

        assertThat(counted.count()).isLessThan(Files.size(zip) + TAIL);
    }

    @Test
    void filmsAreProvenButNotKept() throws IOException {
        ForeignZip zip = ForeignZip.read(written("index.html", "film.mp4"), ZipLimits.GENEROUS);

        assertThat(zip.contents().entries()).extracting(Entry::name).containsExactly("index.html", "film.mp4");
        assertThat(zip.contents().content("index.html").orElseThrow()).hasSize(1000);
        assertThat(zip.contents().content("film.mp4").orElseThrow()).isEmpty();
    }

    @Test
    void theManifestIsKeptWhenThereIsTooMuchOtherText() throws IOException {
        ZipLimits narrow = new ZipLimits(10, 10_000, 10_000, 100_000, 200, 1500, 2500);

        ForeignZip zip = ForeignZip.read(written("a/1.html", "a/2.html", "imsmanifest.xml"), narrow);

        assertThat(zip.contents().content("imsmanifest.xml").orElseThrow()).isNotEmpty();
        assertThat(zip.problems()).extracting(Problem::rule).containsExactly("zip-text-not-read");
    }

    @Test
    void aZipThatIsTooMuchInAllIsRefused() throws IOException {
        ZipLimits narrow = new ZipLimits(10, 10_000, 10_000, 2500, 200, 1500, 2500);

        ForeignZip zip = ForeignZip.read(written("a.html", "b.html", "c.html"), narrow);

        assertThat(zip.isRefused()).isTrue();
        assertThat(zip.problems()).extracting(Problem::rule).containsExactly("zip-too-large");
    }

    /** Each file is a thousand letters. */
    private Path written(String... names) throws IOException {
        Path file = folder.resolve("kurs.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".repeat(1000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        return file;
    }
}
