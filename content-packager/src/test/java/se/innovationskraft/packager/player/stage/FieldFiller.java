package se.innovationskraft.packager.player.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Fills fields of every type, with all that Swedish and the state's own separators can come up with. */
public final class FieldFiller {

    private static final String EVERYTHING =
            "Åsa sa ”ja”, \"nej\" & 'kanske' <b>\n|^~{`\\ och 😀 en\u00a0rad på ö – klart";

    private static final int FEW_ROWS = 2;

    private static final String LEFT_EMPTY = """
            fields => fields.flatMap((field) => [...field.querySelectorAll('textarea, select, [type="text"]')])
              .filter((control) => control.value === '' && control.checkVisibility())
              .map((control) => control.outerHTML)
            """;

    /** All of one look, for every question to the browser takes its time. */
    private static final String DESCRIBED = "fields => fields.map((field) => ({ ...field.dataset }))";

    /** Edits each cell as typing does, with the events of typing, and refuses what nobody could have typed in. */
    private static final String TYPED = """
            (cells, values) => cells.forEach((cell) => {
              if (cell.disabled || cell.readOnly || !cell.checkVisibility()) throw new Error('closed: ' + cell.outerHTML);
              cell.focus();
              if (cell.localName === 'select') {
                cell.selectedIndex = 2;
                cell.dispatchEvent(new Event('input', { bubbles: true }));
                cell.dispatchEvent(new Event('change', { bubbles: true }));
              } else {
                cell.select();
                document.execCommand('insertText', false, values[cell.dataset.kind ?? cell.localName] ?? values.input);
              }
            })
            """;

    private FieldFiller() {}

    public static void fill(Locator step) {
        Locator fields = step.locator("[data-field]");
        forEach(fields, (field, described) -> fillField(field, described, Integer.MAX_VALUE));
        assertThat((List<?>) fields.evaluateAll(LEFT_EMPTY))
                .as("controls left empty")
                .isEmpty();
    }

    /** The first field of each kind, of rows the first ones only, and whatever is required. */
    static void fillNewKinds(Locator step, Set<String> known) {
        forEach(step.locator("[data-field]"), (field, described) -> {
            boolean isNew = known.add(described.get("field") + described.get("multiple"));
            if (isNew || "true".equals(described.get("required"))) {
                fillField(field, described, FEW_ROWS);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static void forEach(Locator fields, BiConsumer<Locator, Map<String, String>> action) {
        List<Map<String, String>> described = (List<Map<String, String>>) fields.evaluateAll(DESCRIBED);
        for (int index = 0; index < described.size(); index++) {
            action.accept(fields.nth(index), described.get(index));
        }
    }

    private static void fillField(Locator field, Map<String, String> described, int mostRows) {
        String type = described.get("field");
        switch (type) {
            case "long-fill-in", "plan" -> type(field.locator("textarea"), described);
            case "choice", "likert" -> choose(field, described);
            case "numeric" -> field.locator("input").fill(described.get("max"));
            case "list" -> fillRows(field.locator("li"), field, described, mostRows);
            case "table", "board", "agenda" -> fillRows(field.locator("tbody tr"), field, described, mostRows);
            case "card" -> fillRows(field.locator("[data-row]"), field, described, mostRows);
            case "votes" -> vote(field);
            case "counter" -> count(field);
            case "suggestions", "calendar", "sum" -> {}
            case "deck" -> drawOrWrite(field, described);
            default -> throw new AssertionError("A field of a type that no test can fill: " + type);
        }
    }

    /** What was written last before it gets its row when it is left. */
    private static void vote(Locator field) {
        Locator shown = field.locator("[data-row]:not([hidden]) input");
        shown.first().focus();
        each(shown, input -> input.fill("3"));
    }

    private static void count(Locator field) {
        field.locator("input").fill("11");
        field.locator("[data-action='more']").click();
    }

    private static void choose(Locator field, Map<String, String> described) {
        Locator options = field.locator("input");
        boolean several = "true".equals(described.get("multiple"));
        options.last().check();
        if (several && !"1".equals(described.get("most"))) {
            options.first().check();
        }
    }

    /** Also rows that must be asked for. */
    private static void fillRows(Locator rows, Locator field, Map<String, String> described, int most) {
        int count = Math.min(most, rows.count());
        for (int index = 0; index < count; index++) {
            Locator row = rows.nth(index);
            if (!row.isVisible()) {
                field.locator("[data-action='add-row']").click();
            }
            type(row.locator("textarea, input, select"), described);
        }
    }

    private static void type(Locator cells, Map<String, String> described) {
        String text = text(described);
        cells.evaluateAll(TYPED, Map.of("textarea", text, "input", line(text), "number", "42"));
    }

    /** A first deck is drawn from; where cards can be written, a second one gets a card of one's own. */
    private static void drawOrWrite(Locator field, Map<String, String> described) {
        boolean ownCards = "true".equals(described.get("own"));
        if (!ownCards || !described.containsKey("deck")) {
            field.locator("[data-action='draw']").click();
            return;
        }
        field.locator("[data-part='own'] summary").click();
        field.locator("[data-part='own'] input").fill(line(text(described)));
        field.locator("[data-action='use-own']").click();
    }

    private static String line(String text) {
        return text.replace('\n', ' ').strip();
    }

    /** At most half of what may be written, since a separator takes two characters. */
    private static String text(Map<String, String> described) {
        int room = Integer.parseInt(described.get("max")) / 2;
        int end = Math.min(room, EVERYTHING.length());
        if (end > 0 && Character.isHighSurrogate(EVERYTHING.charAt(end - 1))) {
            end--;
        }
        return EVERYTHING.substring(0, end).strip();
    }

    private static void each(Locator locators, Consumer<Locator> action) {
        locators.all().forEach(action);
    }
}
