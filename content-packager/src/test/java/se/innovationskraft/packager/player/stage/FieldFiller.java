package se.innovationskraft.packager.player.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Fills fields of every type, with all that Swedish and the state's own separators can come up with. */
public final class FieldFiller {

    private static final String EVERYTHING =
            "Åsa sa ”ja”, \"nej\" & 'kanske' <b>\n|^~{`\\ och 😀 en\u00a0rad på ö – klart";

    private static final int FEW_ROWS = 2;

    private static final String LEFT_EMPTY = """
            field => [...field.querySelectorAll('textarea, select, [type="text"]')]
              .filter((control) => control.value === '' && control.checkVisibility())
              .map((control) => control.outerHTML)
            """;

    private FieldFiller() {}

    public static void fill(Locator step) {
        for (Locator field : step.locator("[data-field]").all()) {
            fillField(field, Integer.MAX_VALUE);
            assertThat(leftEmpty(field)).as("controls left empty in %s", field).isEmpty();
        }
    }

    /** The first field of each kind, of rows the first ones only, and whatever is required. */
    static void fillNewKinds(Locator step, Set<String> known) {
        for (Locator field : step.locator("[data-field]").all()) {
            boolean isNew = known.add(field.getAttribute("data-field") + field.getAttribute("data-multiple"));
            if (isNew || "true".equals(field.getAttribute("data-required"))) {
                fillField(field, FEW_ROWS);
            }
        }
    }

    /** No control is forgotten when a field gets a new shape. */
    private static List<?> leftEmpty(Locator field) {
        return (List<?>) field.evaluate(LEFT_EMPTY);
    }

    private static void fillField(Locator field, int mostRows) {
        String type = field.getAttribute("data-field");
        switch (type) {
            case "long-fill-in", "plan" -> each(field.locator("textarea"), area -> area.fill(text(field)));
            case "choice", "likert" -> choose(field);
            case "numeric" -> field.locator("input").fill(field.getAttribute("data-max"));
            case "list" -> fillRows(field, "li", mostRows);
            case "table", "board", "agenda" -> fillRows(field, "tbody tr", mostRows);
            case "card" -> fillRows(field, "[data-row]", mostRows);
            case "votes" -> vote(field);
            case "counter" -> count(field);
            case "suggestions", "calendar", "sum" -> {}
            case "deck" -> drawOrWrite(field);
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

    private static void choose(Locator field) {
        List<Locator> options = field.locator("input").all();
        boolean several = "true".equals(field.getAttribute("data-multiple"));
        options.get(options.size() - 1).check();
        if (several && !"1".equals(field.getAttribute("data-most"))) {
            options.get(0).check();
        }
    }

    /** Also rows that must be asked for. */
    private static void fillRows(Locator field, String rowSelector, int most) {
        List<Locator> rows = field.locator(rowSelector).all();
        for (Locator row : rows.subList(0, Math.min(most, rows.size()))) {
            if (!row.isVisible()) {
                field.locator("[data-action='add-row']").click();
            }
            each(row.locator("textarea"), cell -> cell.fill(text(field)));
            each(row.locator("input, select"), cell -> fillCell(field, cell));
        }
    }

    private static void fillCell(Locator field, Locator cell) {
        String kind = String.valueOf(cell.getAttribute("data-kind"));
        switch (kind) {
            case "number" -> cell.fill("42");
            case "choice" -> cell.selectOption(new SelectOption().setIndex(2));
            default -> cell.fill(line(field));
        }
    }

    /** A first deck is drawn from; where cards can be written, a second one gets a card of one's own. */
    private static void drawOrWrite(Locator field) {
        boolean ownCards = "true".equals(field.getAttribute("data-own"));
        if (!ownCards || field.getAttribute("data-deck") == null) {
            field.locator("[data-action='draw']").click();
            return;
        }
        field.locator("[data-part='own'] summary").click();
        field.locator("[data-part='own'] input").fill(line(field));
        field.locator("[data-action='use-own']").click();
    }

    private static String line(Locator field) {
        return text(field).replace('\n', ' ').strip();
    }

    /** At most half of what may be written, since a separator takes two characters. */
    private static String text(Locator field) {
        int room = Integer.parseInt(field.getAttribute("data-max")) / 2;
        int end = Math.min(room, EVERYTHING.length());
        if (Character.isHighSurrogate(EVERYTHING.charAt(end - 1))) {
            end--;
        }
        return EVERYTHING.substring(0, end).strip();
    }

    private static void each(Locator locators, Consumer<Locator> action) {
        locators.all().forEach(action);
    }
}
