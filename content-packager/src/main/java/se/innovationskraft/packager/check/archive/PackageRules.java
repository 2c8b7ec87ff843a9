package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.cmi5.Cmi5Rules;
import se.innovationskraft.packager.check.archive.ours.OurRules;
import se.innovationskraft.packager.check.archive.scorm.ScormRules;
import se.innovationskraft.packager.check.archive.tincan.TincanRules;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Judgement;
import se.innovationskraft.packager.model.Problem;

/**
 * The rules of packages. Ours and others' are judged by the same; ours must keep a few more, and break none of them,
 * not even where it would be a warning. Safe to share between threads; one to a run is enough, for it keeps what takes
 * time to make.
 */
public final class PackageRules {

    private static final List<PackageRule> ABOUT_FILES =
            List.of(new FileNameRule(), new LeavingRule(), new LeftoverRule());

    private static final List<PageRule> ABOUT_PAGES = List.of(new SelfContainedPageRule());

    /** Ours may have several SCOs where they follow a map, which is a rule of our own. */
    private static final String SEVERAL_SCOS = "several-scos";

    private final ScormRules scormRules = new ScormRules();
    private final OurPages ourPages = new OurPages(
            Stream.concat(ABOUT_PAGES.stream(), OurRules.ABOUT_PAGES.stream()).toList());

    /** What must be mended in a package of our own before it leaves us: warnings too. */
    public Stream<Problem> check(ContentPackage contents) {
        Stream<Problem> found = judge(contents, ourPages::check).stream()
                .flatMap(judgement -> judgement.problems().stream())
                .filter(problem -> !problem.rule().equals(SEVERAL_SCOS));
        return Stream.concat(found, OurRules.check(contents));
    }

    /** What must be mended in plain files of our own for a web server. */
    public Stream<Problem> checkWeb(ContentPackage contents) {
        return Stream.concat(new FileNameRule().check(contents), ourPages.check(contents));
    }

    /**
     * What is found out about a package that anybody may have made: one judgement for each standard that it is packed
     * for, and last one about its files, which is of no standard.
     */
    public List<Judgement> judge(ContentPackage contents) {
        return judge(contents, files -> Pages.check(files, ABOUT_PAGES));
    }

    private List<Judgement> judge(ContentPackage contents, PackageRule pages) {
        List<Judgement> described = Stream.of(
                        scormRules.judge(contents),
                        Cmi5Rules.judge(contents),
                        TincanRules.judge(contents),
                        AiccRules.judge(contents))
                .flatMap(Optional::stream)
                .toList();
        return described.isEmpty()
                ? List.of(ofFiles(new KindRule().check(contents)))
                : Stream.concat(described.stream(), Stream.of(ofFiles(files(contents, pages))))
                        .toList();
    }

    private static Stream<Problem> files(ContentPackage contents, PackageRule pages) {
        return Stream.concat(ABOUT_FILES.stream(), Stream.of(pages)).flatMap(rule -> rule.check(contents));
    }

    private static Judgement ofFiles(Stream<Problem> problems) {
        return new Judgement(Optional.empty(), "", problems.toList());
    }
}
