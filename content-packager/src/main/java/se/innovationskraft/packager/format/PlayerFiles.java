package se.innovationskraft.packager.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.PageRenderer;
import se.innovationskraft.packager.render.TemplateResources;

/** What every format plays: the page, its script and style, the pictures and the local layer. */
public final class PlayerFiles {

    private final PageRenderer renderer;
    private final Keeps keeps;

    public PlayerFiles(PageRenderer renderer, Keeps keeps) {
        this.renderer = renderer;
        this.keeps = keeps;
    }

    /** The files, the page first. */
    public List<Entry> of(Programme programme, Exercise exercise, LocalLayer localLayer) {
        List<Entry> files = new ArrayList<>();
        String page = renderer.exercisePage(programme, exercise, keeps);
        files.add(new Entry("index.html", page.getBytes(StandardCharsets.UTF_8)));
        files.addAll(LocalLayerFiles.of(localLayer));
        boolean templates = exercise.needsTemplates();
        files.add(new Entry("player.css", templates ? joined("player.css", "templates.css") : built("player.css")));
        files.add(new Entry("player.js", built("player.js")));
        files.add(new Entry("later.js", built(templates ? "later-templates.js" : "later.js")));
        if (keeps == Keeps.ANSWERS) {
            files.add(new Entry("workbook.js", built("workbook.js")));
        }
        exercise.pictures().forEach(picture -> files.add(new Entry(picture.name(), picture.content())));
        return files;
    }

    /** One sheet instead of two: every request counts when a page is opened minutes before a meeting. */
    private static byte[] joined(String... sheets) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String sheet : sheets) {
            all.writeBytes(built(sheet));
        }
        return all.toByteArray();
    }

    private static byte[] built(String name) {
        return TemplateResources.bytes("built/" + name);
    }
}
