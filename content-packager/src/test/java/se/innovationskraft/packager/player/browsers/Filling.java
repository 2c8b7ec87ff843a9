package se.innovationskraft.packager.player.browsers;

import tools.jackson.databind.JsonNode;

/**
 * How one control of a field is filled in by hand.
 *
 * @param byPressing whether it is pressed
 * @param text what is typed after that, empty for nothing
 */
record Filling(boolean byPressing, String text) {

    /** What is filled in on the step that is shown. A day and a time are saved nowhere. */
    static final String CONTROLS = "[data-screen='step']:not([hidden]) [data-field] "
            + ":is(textarea, input:not([type='date'], [type='time']), select, [data-action='draw'])";

    /** Type and longest text of a control. */
    static final String KIND = """
            ((control) => ({
              type: control.inputMode || control.type,
              most: Number(control.closest('[data-field]').dataset.max ?? 100),
            }))(%s)
            """;

    /** What no key gives: a choice out of a list that the system draws, and a character out of the basic plane. */
    static final String REST = """
            ((control) => {
              if (control.matches('select')) control.selectedIndex = 2;
              else if (control.matches('textarea')) control.value += '😀\\n|^~{`\\\\';
              else return;
              for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
            })(%s)
            """;

    private static final int ROOM_FOR_THE_REST = 8;
    private static final String SWEDISH = "Åsa sa ”ja”, 'nej' & \"kanske\" <b> – en ö";

    static Filling of(JsonNode kind) {
        String type = kind.get("type").asString();
        return switch (type) {
            case "numeric" -> new Filling(true, "3");
            case "select-one" -> new Filling(false, "");
            case "radio", "checkbox", "button" -> new Filling(true, "");
            default -> new Filling(true, words(kind.get("most").asInt()));
        };
    }

    /** At most half of what may be written, since a separator takes two characters. */
    private static String words(int most) {
        return SWEDISH.substring(0, Math.min(SWEDISH.length(), most / 2 - ROOM_FOR_THE_REST));
    }
}
