package se.innovationskraft.bridge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.authoring.Bundle;

class ContentSourceTests {

    @Test
    void contentOfTheClassPathHasNamesRelativeToTheFolderOfProgrammes() {
        Bundle bundle = new ContentSource(properties(null)).read();

        assertThat(bundle.names())
                .contains("innovationskraft/programme.md")
                .allMatch(name -> name.matches("(innovationskraft|regional-utveckling)/.*"));
        assertThat(bundle.bytes("innovationskraft/programme.md")).isPresent();
    }

    @Test
    void folderGoesBeforeTheClassPath(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("mitt"));
        Files.writeString(folder.resolve("mitt/programme.md"), "---\n");

        Bundle bundle = new ContentSource(properties(folder)).read();

        assertThat(bundle.names()).containsExactly("mitt/programme.md");
    }

    @Test
    void folderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("saknas");

        assertThatThrownBy(() -> new ContentSource(properties(missing)).read())
                .isInstanceOf(UnusableContentException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void contentWithMistakesStopsTheStartAndEachMistakeIsNamed(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("innovationskraft"));
        Files.writeString(folder.resolve("innovationskraft/programme.md"), "---\nid: innovationskraft\n---\n");
        ContentProperties properties = properties(folder);

        assertThatThrownBy(() -> new Catalogue(new ContentSource(properties), properties))
                .isInstanceOf(UnusableContentException.class)
                .hasMessageContaining("innovationskraft/maturity-model.md: ");
    }

    private static ContentProperties properties(Path folder) {
        return new ContentProperties(folder, "innovationskraft");
    }
}
