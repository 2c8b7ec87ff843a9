package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.VerifiedPackage;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Severity;

/** Zips made to do damage, and damaged ones: refused before they are unpacked, each for what it is. */
class HostileZipTests {

    @TempDir
    private Path folder;

    private static RawZip zip() {
        return new RawZip().file("index.html");
    }

    static Stream<Arguments> refused() {
        byte[] megabytes = new byte[12 << 20];
        byte[] right = zip().bytes();
        return Stream.of(
                refused("a bomb", new RawZip().file("a.bin", megabytes).bytes(), "zip-bomb"),
                refused("says 3 GB", zip().sayingSize(3L << 30).bytes(), "zip-too-large"),
                refused(
                        "says 5 bytes and is 12 MB",
                        new RawZip().file("a.bin", megabytes).sayingSize(5).bytes(),
                        "zip-size-lie"),
                refused("says 5 MB and is little", zip().sayingSize(5 << 20).bytes(), "zip-size-lie"),
                refused("100 000 files", many(100_000), "zip-too-many-files"),
                refused("100 000 files that say they are ten", RawZips.saying(many(30_000), 10), "zip-too-many-files"),
                refused("says more files than there are", zip().sayingFiles(9).bytes(), "zip-broken"),
                refused(
                        "files that share their data",
                        zip().sharing("b.html").sharing("c.html").bytes(),
                        "zip-overlap"),
                refused("two names for one file", zip().called("other.html").bytes(), "zip-two-stories"),
                refused("locked", zip().encrypted().bytes(), "zip-encrypted"),
                refused("packed with LZMA", zip().packedBy(14).bytes(), "zip-method"),
                refused("a symbolic link", zip().symbolicLink().bytes(), "zip-link"),
                refused("a damaged file", zip().withAnotherSum().bytes(), "zip-damaged"),
                refused("cut off", Arrays.copyOf(right, right.length - 30), "zip-truncated"),
                refused("one part of several", RawZips.partOfSeveral(right), "zip-split"),
                refused("a table of contents beyond the end", RawZips.tableAt(right, 900_000), "zip-broken"),
                refused("nothing", new byte[0], "zip-not-a-zip"),
                refused("a page", "<html></html>".getBytes(StandardCharsets.UTF_8), "zip-not-a-zip"));
    }

    private static Arguments refused(String name, byte[] zip, String rule) {
        return Arguments.of(Named.of(name, zip), rule);
    }

    private static byte[] many(int count) {
        RawZip zip = new RawZip();
        for (int index = 0; index < count; index++) {
            zip.file("f" + index, new byte[0]);
        }
        return zip.bytes();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("refused")
    void isRefusedForWhatItIs(byte[] zip, String rule) throws IOException {
        VerifiedPackage verified = verify(zip);

        assertThat(verified.problems())
                .singleElement()
                .extracting(Problem::rule)
                .isEqualTo(rule);
        assertThat(verified.isRefused()).isTrue();
        assertThat(verified.files()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "a/../../b.html",
                "/etc/passwd",
                "C:\\a.html",
                "C:a",
                "\\\\server\\a",
                "..\\a.html",
                ".."
            })
    void namesThatLeadOutAreErrors(String name) throws IOException {
        assertThat(errors(new RawZip().file(name).bytes())).contains("zip-path-outside");
    }

    @Test
    void namesWithInvisibleCharactersAreErrors() throws IOException {
        assertThat(errors(new RawZip().file("a\0.html").bytes())).contains("zip-name-control");
        assertThat(errors(new RawZip().file("a\n.html").bytes())).contains("zip-name-control");
    }

    @Test
    void aNameThatStandsTwiceIsAnError() throws IOException {
        assertThat(errors(zip().file("index.html").bytes())).contains("zip-name-repeated");
    }

    @Test
    void namesThatSomeComputersReadWronglyAreWarnings() throws IOException {
        assertThat(warnings(zip().file("Index.html").bytes())).contains("zip-name-case");
        assertThat(warnings(zip().file("js\\a.js").bytes())).contains("zip-name-backslash");
        assertThat(warnings(zip().file("å.html").withoutSayingUtf8().bytes())).contains("zip-name-letters");
        assertThat(warnings(zip().file("a".repeat(250)).bytes())).contains("zip-name-long");
    }

    @Test
    void whatLiesBeforeOrAfterTheZipIsAWarning() throws IOException {
        assertThat(warnings(RawZips.between("MZ", zip().bytes(), ""))).contains("zip-extra-data");
        assertThat(warnings(RawZips.between("", zip().bytes(), "more"))).contains("zip-extra-data");
    }

    @Test
    void aRightZipIsNotRefused() throws IOException {
        assertThat(verify(ForeignPackage.scorm12().zip()).isRefused()).isFalse();
    }

    /** Whatever bytes are turned over, the answer is a finding and never a crash. */
    @Test
    void everyDamagedByteIsSurvived() throws IOException {
        byte[] right = ForeignPackage.scorm12().zip();
        for (int at = 0; at < right.length; at++) {
            byte[] wrong = right.clone();
            wrong[at] ^= (byte) 0xff;
            assertThat(verify(wrong).bytes()).isEqualTo(right.length);
        }
    }

    private List<String> errors(byte[] zip) throws IOException {
        return rules(zip, Severity.ERROR);
    }

    private List<String> warnings(byte[] zip) throws IOException {
        return rules(zip, Severity.WARNING);
    }

    private List<String> rules(byte[] zip, Severity severity) throws IOException {
        return verify(zip).problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(Problem::rule)
                .toList();
    }

    private VerifiedPackage verify(byte[] zip) throws IOException {
        return new PackageVerifier().verify(Files.write(folder.resolve("ond.zip"), zip));
    }
}
