package se.innovationskraft.packager;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.check.archive.PackageRules;
import se.innovationskraft.packager.localise.LayerSchema;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.SiteCard;
import se.innovationskraft.packager.render.SiteDownload;
import se.innovationskraft.packager.render.SiteRenderer;
import se.innovationskraft.packager.render.TemplateResources;

/**
 * A programme as plain files for any web server, or none:
 *
 * <pre>
 * index.html            start page
 * o05/index.html …      each exercise to play, under its id as a short address
 * paket/….zip           each exercise's packages to download, in every format
 * arbetsbok/index.html  Min arbetsbok, and its script book.js
 * anpassa/index.html    where HR makes a package its own, and its script tailor.js
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
        List<SiteDownload> downloads = new ArrayList<>();
        List<Entry> exercises = new ArrayList<>();
        for (Exercise exercise : localLayer.inOrder(programme.exercises())) {
            Course course = Course.of(exercise);
            for (String format : pipeline.formats()) {
                BuiltPackage built = pipeline.build(programme, course, localLayer, format);
                Entry download = new Entry("paket/" + built.fileName(), built.zip());
                exercises.add(download);
                downloads.add(download(built, download));
                if (format.equals(PackagePipeline.STANDARD_FORMAT)) {
                    cards.add(new SiteCard(exercise, built.fileName(), built.zip().length));
                } else if (format.equals("web")) {
                    exercises.addAll(playable(exercise, built));
                }
            }
        }
        List<Entry> pages = pages(programme, cards, downloads);
        return new ContentPackage(
                Stream.concat(pages.stream(), exercises.stream()).toList());
    }

    private static SiteDownload download(BuiltPackage built, Entry file) {
        String id = built.course().id();
        return new SiteDownload(file.name(), id, "exercise", built.title(), built.format(), built.zip().length);
    }

    private static List<Entry> playable(Exercise exercise, BuiltPackage web) {
        return ReproducibleZip.read(web.zip()).entries().stream()
                .map(entry -> new Entry(exercise.id() + "/" + entry.name(), entry.content()))
                .toList();
    }

    private List<Entry> pages(Programme programme, List<SiteCard> cards, List<SiteDownload> downloads) {
        String rules = new String(LayerSchema.bytes(), StandardCharsets.UTF_8);
        List<Entry> pages = List.of(
                page("index.html", renderer.startPage(programme, cards)),
                page("arbetsbok/index.html", renderer.workbookPage(programme, cards)),
                new Entry("arbetsbok/book.js", TemplateResources.bytes("built/book.js")),
                page("anpassa/index.html", renderer.tailorPage(programme, downloads, rules)),
                new Entry("anpassa/tailor.js", TemplateResources.bytes("built/tailor.js")),
                new Entry("anpassa/tailor.js.LICENSE.txt", TemplateResources.bytes("built/tailor.js.LICENSE.txt")));
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
