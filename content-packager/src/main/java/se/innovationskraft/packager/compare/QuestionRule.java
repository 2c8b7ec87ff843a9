package se.innovationskraft.packager.compare;

import java.util.stream.Stream;

/** Looks for one kind of difference in a field that both releases have, that answers are kept for in one of them. */
interface QuestionRule {

    Stream<Reason> compare(Twins twins);

    /**
     * A field, then and now.
     *
     * @param page where it stands now
     * @param assessesMaturity whether its exercise measured, or measures, by the maturity model
     */
    record Twins(ExercisePage page, Question old, Question now, boolean assessesMaturity) {

        Reason reason(Change change, String before, String after) {
            return page.reason(change, now, before, after);
        }

        Stream<Reason> reasonIf(boolean holds, Change change, String before, String after) {
            return holds ? Stream.of(reason(change, before, after)) : Stream.empty();
        }
    }
}
