package se.innovationskraft.packager.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * The pages of exercises. A page is rendered once, however many formats, courses and municipalities it is packaged for:
 * nothing in it is theirs. Only the pages of the programme last asked for are remembered. Safe to share between threads.
 */
public final class ExercisePages {

    private final PageRenderer renderer;
    private Rendered latest = new Rendered(null);

    public ExercisePages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** The page as UTF-8, for a zip of its own. Callers leave the bytes as they are. */
    byte[] page(Programme programme, Exercise exercise, Keeps keeps) {
        return of(programme)
                .pages()
                .computeIfAbsent(
                        new Key(exercise.id(), keeps),
                        key -> renderer.exercisePage(programme, exercise, keeps).getBytes(StandardCharsets.UTF_8));
    }

    /** The page that tries an LMS. Each format has its own, so none is worth remembering. */
    byte[] probe(Programme programme, Course course, Keeps keeps, String format) {
        return renderer.probePage(programme, course, keeps, format).getBytes(StandardCharsets.UTF_8);
    }

    /** The same programme means the same object: comparing all of its texts would cost more than it saves. */
    @SuppressWarnings("ReferenceEquality")
    private synchronized Rendered of(Programme programme) {
        if (latest.programme() != programme) {
            latest = new Rendered(programme);
        }
        return latest;
    }

    private record Key(String exerciseId, Keeps keeps) {}

    private record Rendered(@Nullable Programme programme, Map<Key, byte[]> pages) {

        Rendered(@Nullable Programme programme) {
            this(programme, new ConcurrentHashMap<>());
        }
    }
}
