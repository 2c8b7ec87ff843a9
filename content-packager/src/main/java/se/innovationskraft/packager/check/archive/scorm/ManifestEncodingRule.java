package se.innovationskraft.packager.check.archive.scorm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The manifest is UTF-8 without a byte-order mark, and its letters stand as themselves: some LMSs store a
 * character reference as the characters it is written with. Warnings: an XML parser reads it all the same.
 */
final class ManifestEncodingRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return contents.content(Manifest.NAME).stream()
                .flatMap(ManifestEncodingRule::check)
                .map(Problem::asWarning);
    }

    private static Stream<Problem> check(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Stream.of(
                            problemIf(text.startsWith("\uFEFF"), "manifest-byte-order-mark"),
                            problemIf(text.contains("&#"), "manifest-character-reference"))
                    .flatMap(problems -> problems);
        } catch (CharacterCodingException e) {
            return Stream.of(Manifest.problem("manifest-not-utf8"));
        }
    }

    private static Stream<Problem> problemIf(boolean broken, String rule) {
        return broken ? Stream.of(Manifest.problem(rule)) : Stream.empty();
    }
}
