package se.innovationskraft.packager.check.archive.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** The schema files that the manifest refers to lie where it says. The strictest LMSs look; most do not. */
final class SchemaFilesRule implements ManifestRule {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        FileNames names = new FileNames(contents);
        return manifest.root().attribute(INSTANCE, "schemaLocation").stream()
                .flatMap(text -> locations(text).stream())
                .filter(location -> !Address.isElsewhere(location) && !names.has(location))
                .map(location -> manifest.root().problem("schema-file-missing", location))
                .map(Problem::asWarning);
    }

    /** Every second word: the first of each pair is a namespace. */
    private static List<String> locations(String text) {
        String[] words = text.strip().split("\\s+");
        List<String> locations = new ArrayList<>();
        for (int index = 1; index < words.length; index += 2) {
            locations.add(words[index]);
        }
        return locations;
    }
}
