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
        files.add(new Entry("player.css", style(exercise)));
        files.add(new Entry("player.js", built("player.js")));
        files.add(new Entry("later.js", later(exercise)));
        if (keeps == Keeps.ANSWERS) {
            files.add(new Entry("workbook.js", built("workbook.js")));
        }
        exercise.pictures().forEach(picture -> files.add(new Entry(picture.name(), picture.content())));
        return files;
    }

    private static byte[] style(Exercise exercise) {
        List<String> names = new ArrayList<>(List.of("player"));
        if (exercise.needsTemplates()) {
            names.add("templates");
        }
        names.addAll(fields(exercise));
        return joined(names, exercise, ".css");
    }

    /** The field types first: what comes after them takes them in. */
    private static byte[] later(Exercise exercise) {
        List<String> names = new ArrayList<>(fields(exercise));
        if (exercise.needsTemplates()) {
            names.add("templates");
        }
        names.add("later");
        return joined(names, exercise, ".js");
    }

    private static List<String> fields(Exercise exercise) {
        return exercise.templates().map(type -> "field-" + type.term()).toList();
    }

    /** One file instead of several: every request counts when a page is opened minutes before a meeting. */
    private static byte[] joined(List<String> names, Exercise exercise, String ending) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        names.forEach(name -> all.writeBytes(built(name + ending)));
        if (exercise.diploma()) {
            all.writeBytes(built("diploma" + ending));
        }
        return all.toByteArray();
    }

    private static byte[] built(String name) {
        return TemplateResources.bytes("built/" + name);
    }
}
