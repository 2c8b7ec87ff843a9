package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Picture;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/** The pictures of a file: each must lie beside it, with a text alternative and a licence. */
final class PictureReader {

    private final Bundle bundle;
    private final MarkdownBody body;
    private final Consumer<Problem> problems;

    PictureReader(Bundle bundle, MarkdownBody body, Consumer<Problem> problems) {
        this.bundle = bundle;
        this.body = body;
        this.problems = problems;
    }

    List<Picture> read(SourceFile file) {
        Map<String, Picture> images = new LinkedHashMap<>();
        for (Node block : body.blocks()) {
            imagesIn(block).forEach(image -> {
                var found = read(image, body.at(image), file);
                if (found != null) {
                    images.put(found.name(), found);
                }
            });
        }
        return List.copyOf(images.values());
    }

    private @Nullable Picture read(Image image, Source at, SourceFile file) {
        String name = image.getDestination();
        if (MarkdownBody.plainText(image).isBlank()) {
            problems.accept(Problem.error("image-alt-missing", at, name));
        }
        String licence = image.getTitle() == null ? "" : image.getTitle();
        if (licence.isBlank()) {
            problems.accept(Problem.error("image-licence-missing", at, name));
        }
        if (!name.matches("[a-z0-9-]+\\.(png|jpg|svg)")) {
            problems.accept(Problem.error("image-name", at, name));
            return null;
        }
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        byte[] content = bundle.bytes(folder + name).orElse(null);
        if (content == null) {
            problems.accept(Problem.error("image-missing", at, name, folder));
            return null;
        }
        return new Picture(name, licence, content);
    }

    private static List<Image> imagesIn(Node node) {
        List<Image> images = new ArrayList<>();
        if (node instanceof Image image) {
            images.add(image);
        }
        MarkdownBody.children(node).forEach(child -> images.addAll(imagesIn(child)));
        return images;
    }
}
