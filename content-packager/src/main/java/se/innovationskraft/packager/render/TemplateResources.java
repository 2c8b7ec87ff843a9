package se.innovationskraft.packager.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of {@code scorm-templates} that are put into packages as they are. */
public final class TemplateResources {

    /** Where they lie on the class path. */
    static final String ROOT = "scorm-templates/";

    private TemplateResources() {}

    /**
     * A file's bytes.
     *
     * @param name such as {@code built/player.js}
     * @throws IllegalStateException if {@code scorm-templates} was built without it
     */
    public static byte[] bytes(String name) {
        try (InputStream stream = TemplateResources.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("No \"" + ROOT + name + "\" on the class path: build scorm-templates");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read \"" + ROOT + name + "\"", e);
        }
    }
}
