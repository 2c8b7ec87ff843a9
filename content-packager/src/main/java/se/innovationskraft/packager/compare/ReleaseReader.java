package se.innovationskraft.packager.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.model.ContentPackage;

/** Reads a package of ours. */
public final class ReleaseReader {

    private static final String FIRST_PAGE = "index.html";

    private ReleaseReader() {}

    /**
     * What a package is; empty when it is none of ours: a page of ours names its package and its version.
     *
     * @param contents at least its pages and what the LMS reads
     * @param sums see {@link Release#sums()}
     */
    public static Optional<Release> read(ContentPackage contents, Map<String, String> sums) {
        return contents.content(FIRST_PAGE).map(ReleaseReader::page).flatMap(first -> read(first, contents, sums));
    }

    private static Optional<Release> read(Document first, ContentPackage contents, Map<String, String> sums) {
        Element body = first.body();
        String id = body.attr("data-package");
        return Version.parse(body.attr("data-version"))
                .filter(version -> !id.isEmpty())
                .map(version -> new Release(
                        id,
                        version,
                        first.title(),
                        body.attr("data-edition"),
                        ControlDocument.of(contents),
                        exercises(contents),
                        sums));
    }

    private static List<ExercisePage> exercises(ContentPackage contents) {
        return contents.entries().stream()
                .filter(entry -> entry.name().endsWith(".html"))
                .flatMap(entry -> PageReader.read(page(entry.content())).stream())
                .toList();
    }

    private static Document page(byte[] html) {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
