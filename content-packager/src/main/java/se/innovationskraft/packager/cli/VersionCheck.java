package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.IncomparableException;
import se.innovationskraft.packager.PackageComparer;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.compare.Comparison;
import se.innovationskraft.packager.compare.ReasonMessages;
import se.innovationskraft.packager.compare.Release;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Severity;
import se.innovationskraft.packager.model.Source;

/** Holds the versions of packages against what they change since they were last published. */
final class VersionCheck {

    /** The weightiest say enough in a line; the comparison has them all. */
    private static final int MOST_REASONS = 2;

    private final PackageComparer comparer = new PackageComparer();
    private final PublishedPackages published;
    private final Texts texts;
    private final ReasonMessages messages;
    private final ProblemMessages problems;

    VersionCheck(Path folder, ReportOptions options) {
        this.texts = options.texts();
        this.published = new PublishedPackages(folder, texts);
        this.messages = new ReasonMessages(options.locale());
        this.problems = new ProblemMessages(options.locale());
    }

    /**
     * An error for each version that has risen too little, once however many formats say so. A package that is new has
     * nothing to rise from.
     */
    List<Problem> check(List<BuiltPackage> built) {
        return built.stream().flatMap(this::check).distinct().toList();
    }

    private Stream<Problem> check(BuiltPackage built) {
        Release now = comparer.read(built);
        return published
                .before(now)
                .flatMap(zip -> compare(zip, now))
                .limit(1)
                .filter(comparison -> !comparison.isEnough())
                .map(comparison -> tooLow(built, comparison));
    }

    /** A zip that only looks like a release of the package, by its name, is passed over. */
    private Stream<Comparison> compare(Path zip, Release now) {
        try {
            Release old = comparer.read(zip);
            return old.id().equals(now.id()) ? Stream.of(comparer.compare(old, now)) : Stream.empty();
        } catch (IncomparableException e) {
            throw unreadable(zip, problems.message(e.problems().get(0)));
        } catch (IOException e) {
            throw unreadable(zip, e);
        }
    }

    private CommandMistake unreadable(Path zip, Object why) {
        return new CommandMistake(texts.text("cannot-read", zip.toAbsolutePath().normalize(), why));
    }

    private Problem tooLow(BuiltPackage built, Comparison comparison) {
        Source at = built.course().versionSource();
        String reasons = comparison.reasons().stream()
                .limit(MOST_REASONS)
                .map(messages::message)
                .collect(Collectors.joining(" "));
        return new Problem(
                Severity.ERROR,
                "version-too-low",
                at.file(),
                at.line(),
                List.of(
                        built.version(),
                        comparison.old().version().toString(),
                        comparison.needed().toString(),
                        reasons));
    }
}
