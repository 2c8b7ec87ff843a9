package se.innovationskraft.packager.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import se.innovationskraft.packager.model.Programme;

/** The pages of a site that are no exercise. Safe to share between threads. */
public final class SiteRenderer {

    private final TemplateEngine engine = TemplateEngineFactory.create();
    private final String style = new String(TemplateResources.bytes("built/site.css"), StandardCharsets.UTF_8).strip();

    /**
     * The start page: what can be done here and downloaded. Needs no script.
     *
     * @param probes packages that try an LMS, each for a format
     */
    public String startPage(Programme programme, List<SiteCard> cards, List<SiteDownload> probes) {
        List<SiteShelf> shelves = new ArrayList<>(List.of(SiteShelf.outside(cards)));
        shelves.addAll(SiteShelf.ofThemes(programme, cards));
        shelves.removeIf(shelf -> shelf.cards().isEmpty());
        return page("site/start.html", programme, shelves, Map.of("probes", probes));
    }

    /** *Min arbetsbok*, empty: everything the material says of the exercises waits in it to be shown. */
    public String workbookPage(Programme programme, List<SiteCard> cards) {
        List<SiteShelf> shelves = new ArrayList<>(SiteShelf.ofThemes(programme, cards));
        shelves.add(SiteShelf.outside(cards));
        return page("site/workbook.html", programme, shelves, Map.of("messages", texts(programme, "book")));
    }

    /**
     * The page where HR makes a package its own.
     *
     * @param downloads the site's packages
     * @param rules of what may be written, JSON
     */
    public String tailorPage(Programme programme, List<SiteDownload> downloads, String rules) {
        Map<String, Object> more =
                Map.of("downloads", downloads, "rules", rules, "messages", texts(programme, "tailoring"));
        return page("site/tailor.html", programme, List.of(), more);
    }

    private static List<MessageBundle.Message> texts(Programme programme, String bundle) {
        return new MessageBundle(Locale.forLanguageTag(programme.language()), List.of(bundle)).all();
    }

    private String page(String template, Programme programme, List<SiteShelf> shelves, Map<String, Object> more) {
        Locale locale = Locale.forLanguageTag(programme.language());
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("site", new SitePage(programme, shelves, style));
        variables.put(TemplateEngineFactory.BUNDLES, List.of("site", "tailor", MessageBundle.PAGE));
        return PageCleaner.clean(engine.process(template, new Context(locale, variables)));
    }
}
