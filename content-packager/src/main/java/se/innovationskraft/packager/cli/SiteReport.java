package se.innovationskraft.packager.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import se.innovationskraft.packager.model.ContentPackage;
import tools.jackson.databind.json.JsonMapper;

/** What a site holds, as JSON. */
final class SiteReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** An array of {@code {file, bytes}}, the path relative to the site. */
    String json(ContentPackage site) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        site.entries().stream().map(SiteReport::asMap).toList());
    }

    private static Map<String, Object> asMap(ContentPackage.Entry file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file.name());
        map.put("bytes", file.content().length);
        return map;
    }
}
