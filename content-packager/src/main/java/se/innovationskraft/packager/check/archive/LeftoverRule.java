package se.innovationskraft.packager.check.archive;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Nothing in the package is of the past or of somebody's computer: no Flash, no folders that a Mac adds. */
final class LeftoverRule implements PackageRule {

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        return Stream.of(
                        first(contents, "(?i).*\\.swf").map(name -> Problem.inFile("flash", name)),
                        first(contents, "__MACOSX/.*|(.*/)?\\.DS_Store|(?i)(.*/)?thumbs\\.db")
                                .map(name -> Problem.inFile("leftover", name)))
                .flatMap(problems -> problems)
                .map(Problem::asWarning);
    }

    private static Stream<String> first(ContentPackage contents, String pattern) {
        return contents.entries().stream()
                .map(ContentPackage.Entry::name)
                .filter(name -> name.matches(pattern))
                .limit(1);
    }
}
