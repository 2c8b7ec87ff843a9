package se.innovationskraft.bridge.journey;

import java.util.List;

/**
 * A plan that follows from answers.
 *
 * @param order ids of the exercises
 * @param fromAnswers how many of them, from the first, the answers led to; 0 when there are no such answers
 */
record SuggestedPlan(List<String> order, int fromAnswers) {

    SuggestedPlan {
        order = List.copyOf(order);
    }
}
