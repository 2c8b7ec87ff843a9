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
     * @param pointer JSON pointer; what is missing is where it should have been, in what it belongs to
     */
    int of(String pointer) {
        Integer line = lines.get(pointer);
        if (line != null || pointer.isEmpty()) {
            return line == null ? 1 : line;
        }
        return of(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
