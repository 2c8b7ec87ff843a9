package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * Identifiers are ASCII, at most 64 characters, used once, and hold no version: an LMS that meets another item
 * identifier in an upgrade deletes what learners have done.
 */
final class IdentifierRule implements ManifestRule {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        List<String> identifiers = manifest.elements()
                .filter(element -> element.hasAttribute("identifier"))
                .map(element -> element.getAttribute("identifier"))
                .toList();
        Stream<Problem> bad = identifiers.stream()
                .filter(identifier -> !ALLOWED.matcher(identifier).matches())
                .map(identifier -> Manifest.problem("identifier", identifier));
        Stream<Problem> repeated = identifiers.stream()
                .filter(identifier -> identifiers.indexOf(identifier) != identifiers.lastIndexOf(identifier))
                .distinct()
                .map(identifier -> Manifest.problem("identifier-repeated", identifier));
        return Stream.concat(bad, repeated);
    }
}
