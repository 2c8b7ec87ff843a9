package se.innovationskraft.bridge.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.journey.JourneyPage.ShownPlan;
import se.innovationskraft.bridge.journey.PlanOrder.Move;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;

/** The plans of leaders: what their answers lead to, in the order that they have made of it. */
@Service
class Plans {

    /** Field of the plan's document. */
    static final String ORDER = "ordning";

    private final Programme programme;
    private final PlanRule rule;
    private final ExerciseCards cards;

    Plans(Catalogue catalogue) {
        this.programme = catalogue.programme();
        this.rule = new PlanRule(programme);
        this.cards = new ExerciseCards(programme);
    }

    ShownPlan show(OwnDocuments.Saved saved, Trail trail) {
        PlanOrder order = order(saved);
        return new ShownPlan(
                cards(order, trail, waits(trail)),
                cards(order, trail, waits(trail).negate()),
                order.ids().stream()
                        .filter(id -> programme.exercise(id).isEmpty())
                        .toList(),
                order.isOwn(),
                suggested(saved).fromAnswers(),
                saved.plan().revision(List.of(ORDER)));
    }

    /** The order to store when the leader has moved an exercise among those that wait; empty when it is none of them. */
    Optional<String> moved(OwnDocuments.Saved saved, Trail trail, String id, Move move) {
        return Optional.of(id)
                .filter(waits(trail))
                .map(waiting -> order(saved).moved(waiting, move, waits(trail)).stored());
    }

    private PlanOrder order(OwnDocuments.Saved saved) {
        return PlanOrder.of(suggested(saved).order(), saved.plan().value(ORDER));
    }

    private SuggestedPlan suggested(OwnDocuments.Saved saved) {
        return rule.suggest(field -> saved.answer(PlanRule.START, field));
    }

    private Predicate<String> waits(Trail trail) {
        return id -> programme.exercise(id).isPresent() && trail.mark(id) != Mark.DONE;
    }

    private List<ExerciseCard> cards(PlanOrder order, Trail trail, Predicate<String> isMeant) {
        Stream<Exercise> exercises =
                order.ids().stream().filter(isMeant).flatMap(id -> programme.exercise(id).stream());
        return exercises.map(exercise -> cards.of(exercise, trail)).toList();
    }
}
