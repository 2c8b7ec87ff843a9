package se.innovationskraft.packager;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.check.archive.PackageRules;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.SiteCard;
import se.innovationskraft.packager.render.SiteRenderer;
import se.innovationskraft.packager.render.TemplateResources;

/**
 * A programme as plain files for any web server, or none:
 *
 * <pre>
 * index.html            start page
 * o05/index.html …      each exercise to play, under its id as a short address
 * paket/….zip           each exercise's package to download
 * arbetsbok/index.html  Min arbetsbok, and its script book.js
 * </pre>
 */
public final class StaticSite {

    private final PackagePipeline pipeline;
    private final SiteRenderer renderer = new SiteRenderer();

    public StaticSite(PackagePipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * The site's files.
     *
     * @param programme sound, that is checked without errors
     * @throws UnsoundPackageException if a page breaks a rule of packages
     */
    public ContentPackage files(Programme programme, LocalLayer localLayer) {
        List<SiteCard> cards = new ArrayList<>();
        List<Entry> exercises = new ArrayList<>();
        for (Exercise exercise : inOrder(programme, localLayer)) {
            BuiltPackage download = pipeline.build(programme, exercise, localLayer);
            cards.add(new SiteCard(exercise, download.fileName(), download.zip().length));
            exercises.add(new Entry("paket/" + download.fileName(), download.zip()));
            exercises.addAll(playable(programme, exercise, localLayer));
        }
        List<Entry> pages = pages(programme, cards);
        return new ContentPackage(
                Stream.concat(pages.stream(), exercises.stream()).toList());
    }

    private static List<Exercise> inOrder(Programme programme, LocalLayer localLayer) {
        return programme.exercises().stream()
                .sorted(Comparator.comparingInt(exercise -> localLayer.place(exercise.id())))
                .toList();
    }

    private List<Entry> playable(Programme programme, Exercise exercise, LocalLayer localLayer) {
        BuiltPackage web = pipeline.build(programme, exercise, localLayer, "web");
        return ReproducibleZip.read(web.zip()).entries().stream()
                .map(entry -> new Entry(exercise.id() + "/" + entry.name(), entry.content()))
                .toList();
    }

    private List<Entry> pages(Programme programme, List<SiteCard> cards) {
        List<Entry> pages = List.of(
                page("index.html", renderer.startPage(programme, cards)),
                page("arbetsbok/index.html", renderer.workbookPage(programme, cards)),
                new Entry("arbetsbok/book.js", TemplateResources.bytes("built/book.js")));
        List<Problem> problems = new PackageRules()
                .checkWeb(new ContentPackage(pages))
                .filter(Problem::isError)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnsoundPackageException(programme.id(), problems);
        }
        return pages;
    }

    private static Entry page(String name, String html) {
        return new Entry(name, html.getBytes(StandardCharsets.UTF_8));
    }
}
