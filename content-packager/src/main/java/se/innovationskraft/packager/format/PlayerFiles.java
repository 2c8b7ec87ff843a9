package se.innovationskraft.packager.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;
import se.innovationskraft.packager.render.TemplateResources;

/** What every format plays: the page, its script and style, the pictures and the local layer. */
public final class PlayerFiles {

    private final PageRenderer renderer;

    public PlayerFiles(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** The files, the page first. */
    public List<Entry> of(Programme programme, Exercise exercise, LocalLayer localLayer) {
        List<Entry> files = new ArrayList<>();
        String page = renderer.exercisePage(programme, exercise);
        files.add(new Entry("index.html", page.getBytes(StandardCharsets.UTF_8)));
        files.addAll(LocalLayerFiles.of(localLayer));
        files.add(built("player.css"));
        files.add(built("player.js"));
        files.add(built("workbook.js"));
        if (exercise.needsTemplates()) {
            files.add(built("templates.css"));
            files.add(built("templates.js"));
        }
        exercise.pictures().forEach(picture -> files.add(new Entry(picture.name(), picture.content())));
        return files;
    }

    private static Entry built(String name) {
        return new Entry(name, TemplateResources.bytes("built/" + name));
    }
}
