package se.innovationskraft.packager.format;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.FieldType;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.TemplateResources;

/**
 * The style and the scripts of a package: what every page loads, and of the rest what any of its exercises needs. One
 * file instead of several: every request counts when a page is opened minutes before a meeting.
 */
final class PlayerScripts {

    private final Room room;
    private final Keeps keeps;

    PlayerScripts(Room room, Keeps keeps) {
        this.room = room;
        this.keeps = keeps;
    }

    List<Entry> of(Course course) {
        List<Exercise> exercises = course.exercises();
        List<Entry> files = new ArrayList<>();
        files.add(new Entry("player.css", style(exercises, !course.isAlone())));
        files.add(new Entry("player.js", built(room.script() + ".js")));
        files.add(new Entry("later.js", later(exercises, !course.isAlone())));
        if (keeps != Keeps.NOTHING) {
            files.add(new Entry("workbook.js", built("workbook.js")));
        }
        return files;
    }

    private static byte[] style(List<Exercise> exercises, boolean hasMap) {
        List<String> names = new ArrayList<>(List.of("player"));
        names.addAll(templates(exercises));
        names.addAll(fields(exercises));
        names.addAll(diploma(exercises));
        if (hasMap) {
            names.add("course");
        }
        return joined(names, ".css");
    }

    /** The field types first: what comes after them takes them in. */
    private byte[] later(List<Exercise> exercises, boolean hasMap) {
        List<String> names = new ArrayList<>(fields(exercises));
        names.addAll(templates(exercises));
        names.add("later");
        names.addAll(diploma(exercises));
        if (room == Room.REMOTE) {
            names.add("tell");
        }
        if (hasMap) {
            names.add("trace");
        }
        return joined(names, ".js");
    }

    private static List<String> fields(List<Exercise> exercises) {
        return exercises.stream()
                .flatMap(Exercise::templates)
                .distinct()
                .sorted()
                .map(FieldType::term)
                .map(term -> "field-" + term)
                .toList();
    }

    private static List<String> templates(List<Exercise> exercises) {
        return exercises.stream().anyMatch(Exercise::needsTemplates) ? List.of("templates") : List.of();
    }

    private static List<String> diploma(List<Exercise> exercises) {
        return exercises.stream().anyMatch(Exercise::diploma) ? List.of("diploma") : List.of();
    }

    private static byte[] joined(List<String> names, String ending) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        names.forEach(name -> all.writeBytes(built(name + ending)));
        return all.toByteArray();
    }

    private static byte[] built(String name) {
        return TemplateResources.bytes("built/" + name);
    }
}
