package se.innovationskraft.packager.check.archive.scorm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * Some script asks for the edition's API, by the name it always has. A warning: a script can hide the name.
 */
final class LmsTalkRule implements ManifestRule {

    private static final String NAME_12 = "LMSInitialize";
    private static final String NAME_2004 = "API_1484_11";
    private static final String SPOKEN_IN = ".*\\.(m?js|x?html?)";

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        List<byte[]> texts = contents.entries().stream()
                .filter(entry -> entry.name().toLowerCase(java.util.Locale.ROOT).matches(SPOKEN_IN))
                .map(ContentPackage.Entry::content)
                .toList();
        boolean isOld = manifest.dialect() == Dialect.SCORM_12;
        String own = isOld ? NAME_12 : NAME_2004;
        String other = isOld ? NAME_2004 : NAME_12;
        // an empty text is one that was too large to be read
        boolean mayTalk =
                manifest.scos().isEmpty() || texts.stream().anyMatch(text -> text.length == 0 || says(text, own));
        if (mayTalk) {
            return Stream.empty();
        }
        boolean talksOtherwise = texts.stream().anyMatch(text -> says(text, other));
        Problem problem = talksOtherwise
                ? Manifest.problem("api-of-other-edition", own, other)
                : Manifest.problem("api-not-used", own);
        return Stream.of(problem.asWarning());
    }

    private static boolean says(byte[] text, String name) {
        return new String(text, StandardCharsets.ISO_8859_1).contains(name);
    }
}
