package se.innovationskraft.packager.check.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.innovationskraft.packager.model.ContentPackage;

/** The names of a package's files, for rules that ask for many of them. */
public final class FileNames {

    private final Set<String> exact;
    private final Map<String, String> spelled = new HashMap<>();

    public FileNames(ContentPackage contents) {
        this.exact = contents.entries().stream().map(ContentPackage.Entry::name).collect(Collectors.toSet());
        exact.forEach(name -> spelled.put(name.toLowerCase(Locale.ROOT), name));
    }

    public boolean has(String name) {
        return exact.contains(name);
    }

    /** A file whose name differs only in large and small letters; empty when there is none. */
    public Optional<String> similar(String name) {
        return Optional.ofNullable(spelled.get(name.toLowerCase(Locale.ROOT)));
    }
}
