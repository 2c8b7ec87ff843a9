package se.innovationskraft.packager.check.archive.cmi5;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.Problem;

/** Titles and descriptions say something, in a language that they name once. */
final class TextRule implements CourseRule {

    /** As {@code xs:language}. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    @Override
    public Stream<Problem> check(CourseStructure structure, FileNames names) {
        return Stream.of("title", "description")
                .flatMap(name -> structure.elements(name).stream())
                .flatMap(TextRule::text);
    }

    private static Stream<Problem> text(XmlElement text) {
        if (text.children("langstring").isEmpty()) {
            return Stream.of(text.problem("langstring-missing", text.name()));
        }
        Set<String> languages = new HashSet<>();
        return text.children("langstring").stream().flatMap(string -> langstring(string, languages));
    }

    private static Stream<Problem> langstring(XmlElement string, Set<String> languages) {
        if (string.text().isEmpty()) {
            return Stream.of(string.problem("langstring-empty"));
        }
        String language = string.attribute("lang").orElse("");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            return Stream.of(string.problem("langstring-language", language));
        }
        return languages.add(language)
                ? Stream.empty()
                : Stream.of(string.problem("langstring-repeated", language).asWarning());
    }
}
