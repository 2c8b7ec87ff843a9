package se.innovationskraft.packager.player.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers that somebody has taken along. Every such file is as {@code doc/export-format.schema.json} says. */
public record AnswersFile(String name, String text) {

    private static final Path SCHEMA = Path.of("..", "doc", "export-format.schema.json");

    /** What was downloaded. */
    static AnswersFile of(Download download) {
        String text = read(download.path());
        assertThat(schema().validate(text, InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
        return new AnswersFile(download.suggestedFilename(), text);
    }

    /** The same file after somebody has changed a text in it. */
    public AnswersFile with(String from, String to) {
        assertThat(text).contains(from);
        return new AnswersFile(name, text.replace(from, to));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(SCHEMA), InputFormat.JSON);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
