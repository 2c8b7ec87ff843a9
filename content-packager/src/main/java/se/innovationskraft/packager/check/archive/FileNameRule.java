package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * File names are ASCII with forward slashes and stay inside the package, and no file is of a kind that
 * LMSs refuse. A warning: each LMS has a list of its own.
 */
final class FileNameRule implements PackageRule {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final List<String> REFUSED_ENDINGS =
            List.of(".php", ".jsp", ".py", ".exe", ".zip", ".dat", ".br", ".htaccess");

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        return contents.entries().stream()
                .map(ContentPackage.Entry::name)
                .filter(name -> !isAllowed(name))
                .map(name -> Problem.inFile("file-name", name, name).asWarning());
    }

    private static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches()
                && !name.contains("..")
                && REFUSED_ENDINGS.stream().noneMatch(name::endsWith);
    }
}
