package se.innovationskraft.packager.localise;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** On which line each value of a JSON text begins. */
final class SettingLines {

    private final Map<String, Integer> lines = new HashMap<>();

    /** @param json valid for the mapper */
    SettingLines(JsonMapper mapper, String json) {
        try (JsonParser parser = mapper.createParser(json)) {
            while (parser.nextToken() != null) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        }
    }

    /**
     * 1-based line.
     *
     * @param pointer JSON pointer; one that is not there is on the first line
     */
    int of(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }
}
