package se.innovationskraft.bridge.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * The packages of the programme, held in memory. All of them are made before the server is ready, so that nobody waits
 * for one and content that cannot be packaged stops the start instead of a download. Never changes; safe to share
 * between threads.
 */
@Service
public class Catalogue {

    private final Programme programme;
    private final List<PublishedPackage> packages;

    Catalogue(ContentSource source, ContentProperties properties) {
        PackagePipeline pipeline = new PackagePipeline();
        this.programme = sound(pipeline, source.read(), properties.programme());
        this.packages = programme.exercises().stream()
                .map(exercise ->
                        new PublishedPackage(exercise, pipeline.build(programme, exercise, LocalLayer.NEUTRAL)))
                .toList();
    }

    /** The package with an id such as {@code innovationskraft-o05}. */
    public Optional<PublishedPackage> byId(String id) {
        return packages.stream().filter(made -> made.id().equals(id)).findFirst();
    }

    /** The package whose zip has a file name such as {@code innovationskraft-o05-egen-antipilot_1.4.2_scorm12.zip}. */
    Optional<PublishedPackage> byFileName(String fileName) {
        return packages.stream()
                .filter(made -> made.fileName().equals(fileName))
                .findFirst();
    }

    public Programme programme() {
        return programme;
    }

    /** In the programme's order. */
    List<PublishedPackage> packages() {
        return packages;
    }

    private static Programme sound(PackagePipeline pipeline, Bundle bundle, String programmeId) {
        CheckedProgramme checked = pipeline.check(bundle, programmeId);
        if (!checked.isSound()) {
            throw new UnusableContentException(
                    "The programme \"" + programmeId + "\" has mistakes:\n" + lines(checked.problems()),
                    "Mend them; bin/package check shows them all with what to do.");
        }
        return checked.programme().orElseThrow();
    }

    private static String lines(List<Problem> problems) {
        ProblemMessages messages = new ProblemMessages(Locale.ENGLISH);
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> "  " + place(problem) + messages.message(problem))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Problem problem) {
        String line = problem.line() == null ? "" : ":" + problem.line();
        return problem.file() == null ? "" : problem.file() + line + ": ";
    }
}
