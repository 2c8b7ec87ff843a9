package se.innovationskraft.packager.render;

import java.util.List;
import java.util.stream.Collectors;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Grouping;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepKey;
import se.innovationskraft.packager.model.StepPart;

/**
 * One step in one sitting: a screen of the player.
 *
 * @param item the step's id with its sitting
 * @param key the short name in {@code suspend_data}
 * @param number 1-based, within the sitting
 */
record StepScreen(Step step, String item, String key, int number, int sitting, List<Part> parts) {

    static StepScreen of(Place place, int index) {
        Step step = place.exercise().steps().get(index);
        String item = place.item(step.id());
        int sitting = place.sitting();
        List<Part> parts = step.parts().stream()
                .filter(part -> isShown(part, sitting))
                .map(part -> Part.of(place, part))
                .toList();
        return new StepScreen(step, item, StepKey.of(item), index + 1, sitting, parts);
    }

    private static boolean isShown(StepPart part, int sitting) {
        return !(part instanceof StepPart.Recall recall && recall.fromPreviousSitting() && sitting == 1);
    }

    /** The groupings as attribute words, such as {@code alone pair}. */
    public String forms() {
        return step.groupings().stream()
                .map(grouping -> grouping.kind().label())
                .collect(Collectors.joining(" "));
    }

    public List<Grouping> groupings() {
        return step.groupings();
    }

    /**
     * A part of the screen.
     *
     * @param kind which of prose, say, help, recall and field it is
     * @param html the words of prose, say and help
     * @param items the items that a recall shows, with spaces between
     */
    record Part(String kind, String html, String heading, String items, List<FieldView> fields) {

        static Part of(Place place, StepPart part) {
            if (part instanceof StepPart.Prose prose) {
                return new Part("prose", prose.html().value(), "", "", List.of());
            }
            if (part instanceof StepPart.Say say) {
                return new Part("say", say.html().value(), "", "", List.of());
            }
            if (part instanceof StepPart.Help help) {
                return new Part("help", help.html().value(), "", "", List.of());
            }
            if (part instanceof StepPart.Recall recall) {
                Place from = recall.fromPreviousSitting() ? place.before() : place;
                String items = recall.fieldIds().stream().map(from::item).collect(Collectors.joining(" "));
                return new Part("recall", "", recall.heading(), items, List.of());
            }
            return new Part("field", "", "", "", List.of(FieldView.of(place, (Field) part)));
        }

        /** The field, for a part of kind {@code field}. */
        public FieldView field() {
            return fields.get(0);
        }
    }
}
