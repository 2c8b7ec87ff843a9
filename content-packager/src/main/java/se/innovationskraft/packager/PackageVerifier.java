package se.innovationskraft.packager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.archive.ForeignZip;
import se.innovationskraft.packager.archive.ZipLimits;
import se.innovationskraft.packager.check.archive.PackageRules;
import se.innovationskraft.packager.model.Judgement;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/**
 * Judges a zip that anybody may have made, by the same rules as our own packages. Safe to share between threads.
 */
public final class PackageVerifier {

    private static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::severity);

    private final PackageRules rules = new PackageRules();
    private final ZipLimits limits;

    /** A verifier that takes what an ordinary course needs, and refuses what asks for more. */
    public PackageVerifier() {
        this(ZipLimits.GENEROUS);
    }

    PackageVerifier(ZipLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads and judges a zip; nothing in it is run or written to disk.
     *
     * @throws IOException if the file itself cannot be read
     */
    public VerifiedPackage verify(Path file) throws IOException {
        ForeignZip zip = ForeignZip.read(file, limits);
        List<Judgement> judgements = zip.isRefused() ? List.of() : rules.judge(zip.contents());
        List<Standard> standards = judgements.stream()
                .map(Judgement::standard)
                .flatMap(Optional::stream)
                .toList();
        Stream<Problem> inside = judgements.stream().flatMap(judgement -> judgement.problems().stream());
        return new VerifiedPackage(
                standards,
                judgements.stream()
                        .map(Judgement::title)
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .orElse(""),
                zip.contents().entries().size(),
                Files.size(file),
                Stream.concat(zip.problems().stream(), inside)
                        .sorted(WORST_FIRST)
                        .toList(),
                zip.isRefused());
    }
}
