package se.innovationskraft.packager.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.localise.Municipality;
import se.innovationskraft.packager.model.LocalLayer;

/** Packages for many municipalities in one run, a folder for each: {@code out/<org>/….zip}. */
final class MunicipalFolders {

    private final Path out;
    private final ReleaseOptions releases;
    private final Texts texts;

    MunicipalFolders(Path out, ReleaseOptions releases, Texts texts) {
        this.out = out;
        this.releases = releases;
        this.texts = texts;
    }

    /** A file that was written, without its bytes: there may be thousands. */
    record Written(String org, Map<String, @Nullable Object> row) {}

    /**
     * Writes every package as each municipality's own. One that lies there unchanged since the folder to compare with is
     * left out.
     *
     * @param built without a layer
     */
    List<Written> write(PackagePipeline pipeline, List<BuiltPackage> built, List<Municipality> municipalities) {
        List<Written> written = new ArrayList<>();
        for (BuiltPackage neutral : built) {
            Function<LocalLayer, BuiltPackage> localiser = pipeline.localiser(neutral);
            for (Municipality municipality : municipalities) {
                write(localiser.apply(municipality.layer()), municipality.org()).ifPresent(written::add);
            }
        }
        return written;
    }

    private Optional<Written> write(BuiltPackage own, String org) {
        if (!releases.isChanged(own, org, texts)) {
            return Optional.empty();
        }
        new PackageFolder(out.resolve(org), texts).write(own);
        return Optional.of(new Written(org, BuildReport.asMap(own, org + "/" + own.fileName())));
    }
}
