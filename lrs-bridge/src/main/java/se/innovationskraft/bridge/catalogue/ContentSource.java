package se.innovationskraft.bridge.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import se.innovationskraft.packager.authoring.Bundle;

/** Where the authored content comes from: a folder, else the class path. */
@Component
class ContentSource {

    private static final String ROOT = "modules/";

    private final ContentProperties properties;

    ContentSource(ContentProperties properties) {
        this.properties = properties;
    }

    /** The authored files as they are now. */
    Bundle read() {
        Path folder = properties.modules();
        if (folder == null) {
            return ofClassPath();
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableContentException(
                    "There is no folder \"" + folder.toAbsolutePath() + "\"",
                    "Point bridge.modules at the folder of programmes, or leave it out.");
        }
        return Bundle.ofFolder(folder);
    }

    private static Bundle ofClassPath() {
        Map<String, byte[]> files = new HashMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:modules/**")) {
                String name = name(resource);
                if (resource.isReadable() && !name.isEmpty() && !name.endsWith("/")) {
                    files.put(name, resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the content on the class path", e);
        }
        return Bundle.of(files);
    }

    /** The last {@code modules/} counts: the folders above may carry the same name. */
    private static String name(Resource resource) throws IOException {
        String url = UriUtils.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        int start = url.lastIndexOf("/" + ROOT);
        return url.substring(start + 1 + ROOT.length());
    }
}
