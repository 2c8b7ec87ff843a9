package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Judgement;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/**
 * AICC packages are recognised, and their four files must be there; what stands in them is not judged.
 *
 * @see <a href="https://github.com/ADL-AICC/AICC-Document-Archive">AICC CMI Guidelines, course interchange files</a>
 */
final class AiccRules {

    private static final List<String> NEEDED = List.of("crs", "au", "des", "cst");

    private AiccRules() {}

    /** What is found out; empty when it is no AICC package. */
    static Optional<Judgement> judge(ContentPackage contents) {
        Set<String> kinds = contents.entries().stream()
                .map(ContentPackage.Entry::name)
                .filter(name -> !name.contains("/"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!kinds.contains("crs") && !kinds.contains("cst")) {
            return Optional.empty();
        }
        Stream<Problem> missing = NEEDED.stream()
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> Problem.inFile("aicc-file-missing", null, kind));
        Stream<Problem> unread =
                Stream.of(Problem.inFile("aicc-not-judged", null).asWarning());
        return Optional.of(new Judgement(
                Optional.of(Standard.AICC), "", Stream.concat(missing, unread).toList()));
    }
}
