package se.innovationskraft.packager.player.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.authoring.Bundle;

/** A programme of our own whose exercises use the blocks that few real exercises do. */
public final class Blocks {

    /** The exercise that has every one of them. */
    public static final String EXERCISE = "o98";

    /** The exercise that {@link #EXERCISE} can fetch text from. */
    public static final String SOURCE = "o97";

    static final String PROGRAMME = "prov";

    private Blocks() {}

    /** The programme's files. */
    public static Bundle bundle() {
        return TestContent.small()
                .put("prov/01-tema/02-kalla.md", file("kalla.md"))
                .put("prov/01-tema/03-alla-block.md", file("alla-block.md"))
                .bundle();
    }

    private static byte[] file(String name) {
        try (InputStream file = Blocks.class.getResourceAsStream("/blocks/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read \"" + name + "\"", e);
        }
    }
}
