package se.innovationskraft.packager.render;

import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.packager.model.Step;

/**
 * The steps of one sitting, divided where there may be a pause.
 *
 * @param parts in order, at least one
 */
record TimePlan(List<Part> parts) {

    TimePlan {
        parts = List.copyOf(parts);
    }

    /**
     * What is done without a pause.
     *
     * @param number from 1
     * @param first number of its first step, from 1
     */
    record Part(int number, int first, List<Step> steps) {

        Part {
            steps = List.copyOf(steps);
        }

        /** How long it takes, in minutes. */
        public int minutes() {
            return steps.stream().mapToInt(Step::minutes).sum();
        }
    }

    static TimePlan of(List<Step> steps) {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).pausesAfter() || index == steps.size() - 1) {
                parts.add(new Part(parts.size() + 1, begin + 1, steps.subList(begin, index + 1)));
                begin = index + 1;
            }
        }
        return new TimePlan(parts);
    }
}
