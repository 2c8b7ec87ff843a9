package se.innovationskraft.packager;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.check.archive.PackageRules;
import se.innovationskraft.packager.localise.LayerSchema;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
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
        List<BuiltPackage> packages = packages(programme, localLayer);
        List<Entry> files = new ArrayList<>(pages(programme, cards(packages), packages));
        packages.forEach(built -> files.add(new Entry(address(built), built.zip())));
        packages.stream().filter(StaticSite::isPlayable).forEach(web -> files.addAll(playable(web)));
        return new ContentPackage(files);
    }

    private List<BuiltPackage> packages(Programme programme, LocalLayer localLayer) {
        return programme.courses().stream()
                .sorted(Comparator.comparingInt(course -> localLayer.place(course.id())))
                .flatMap(course -> pipeline.formats().stream()
                        .filter(format -> pipeline.supports(format, course))
                        .map(format -> pipeline.build(programme, course, localLayer, format)))
                .toList();
    }

    private static List<SiteCard> cards(List<BuiltPackage> packages) {
        return packages.stream()
                .filter(built -> built.format().equals(PackagePipeline.STANDARD_FORMAT))
                .flatMap(built -> built.course().single().stream()
                        .map(exercise -> new SiteCard(exercise, built.fileName(), built.zip().length)))
                .toList();
    }

    private static SiteDownload download(BuiltPackage built) {
        Course course = built.course();
        return new SiteDownload(
                address(built),
                course.id(),
                course.kind().name().toLowerCase(Locale.ROOT),
                built.title(),
                built.format(),
                built.zip().length);
    }

    private static String address(BuiltPackage built) {
        return "paket/" + built.fileName();
    }

    private static boolean isPlayable(BuiltPackage built) {
        return built.format().equals("web") && built.course().single().isPresent();
    }

    private static List<Entry> playable(BuiltPackage web) {
        return ReproducibleZip.read(web.zip()).entries().stream()
                .map(entry -> new Entry(web.course().id() + "/" + entry.name(), entry.content()))
                .toList();
    }

    private List<Entry> pages(Programme programme, List<SiteCard> cards, List<BuiltPackage> packages) {
        String rules = new String(LayerSchema.bytes(), StandardCharsets.UTF_8);
        List<SiteDownload> downloads =
                packages.stream().map(StaticSite::download).toList();
        List<SiteDownload> probes =
                downloads.stream().filter(SiteDownload::isProbe).toList();
        List<Entry> pages = List.of(
                page("index.html", renderer.startPage(programme, cards, probes)),
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
