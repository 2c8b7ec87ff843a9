package se.innovationskraft.packager.model;

import java.util.List;

/** Something that a step's screen holds. */
public sealed interface StepPart permits StepPart.Prose, StepPart.Say, StepPart.Help, StepPart.Recall, Field {

    /** What to do. */
    record Prose(Html html) implements StepPart {}

    /** Words to say aloud. */
    record Say(Html html) implements StepPart {}

    /** Why, or how, behind a question mark. */
    record Help(Html html) implements StepPart {}

    /**
     * What was written earlier, shown again so that nobody has to remember it.
     *
     * @param heading empty when the author gave none
     * @param fieldIds fields of earlier steps
     * @param fromPreviousSitting whether it shows what was written the sitting before; the first sitting then shows
     *     nothing
     */
    record Recall(String heading, List<String> fieldIds, boolean fromPreviousSitting, Source source)
            implements StepPart {

        public Recall {
            fieldIds = List.copyOf(fieldIds);
        }
    }
}
