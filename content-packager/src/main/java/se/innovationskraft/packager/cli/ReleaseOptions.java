package se.innovationskraft.packager.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.model.Problem;

/** What is already published, for a build that is to be published too. */
final class ReleaseOptions {

    @Option(names = "--previous", paramLabel = "MAPP", descriptionKey = "option.previous")
    private @Nullable Path previous;

    @Option(names = "--changed-since", paramLabel = "MAPP", descriptionKey = "option.changed-since")
    private @Nullable Path changedSince;

    /** An error for each package whose version has risen too little; none when nothing is published. */
    List<Problem> tooLow(List<BuiltPackage> built, ReportOptions options) {
        return previous == null ? List.of() : new VersionCheck(previous, options).check(built);
    }

    /** The packages that are not the same, byte for byte, as those that lie in the folder to compare with. */
    List<BuiltPackage> changed(List<BuiltPackage> built, Texts texts) {
        if (changedSince == null) {
            return built;
        }
        PackageFolder folder = new PackageFolder(changedSince, texts);
        return built.stream().filter(made -> !folder.holds(made)).toList();
    }

    /** Whether a municipality's package is not the same as the one in its folder of the folder to compare with. */
    boolean isChanged(BuiltPackage built, String org, Texts texts) {
        return changedSince == null || !new PackageFolder(changedSince.resolve(org), texts).holds(built);
    }

    /** The folder that packages were compared with; null when they were not. */
    @Nullable
    Path comparedWith() {
        return changedSince;
    }
}
