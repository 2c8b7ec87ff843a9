package se.innovationskraft.packager.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.compare.ExercisePage.Step;

/** The state knows steps by their ids: which are done, and where to go on. */
final class StepRule implements ExerciseRule {

    @Override
    public Stream<Reason> compare(ExercisePage old, ExercisePage now) {
        List<Reason> reasons = new ArrayList<>();
        List<Step> added = new ArrayList<>(lacking(now, old));
        for (Step gone : lacking(old, now)) {
            Stream<Step> heirs = added.stream().filter(step -> isSameStep(gone, step));
            reasons.add(heirs.findFirst()
                    .map(heir -> renamed(now, gone, heir, added))
                    .orElseGet(() -> old.reason(Change.STEP_REMOVED, gone, gone.id(), "")));
        }
        added.forEach(step -> reasons.add(now.reason(Change.STEP_ADDED, step, "", step.id())));
        return Stream.concat(reasons.stream(), order(old, now));
    }

    private static List<Step> lacking(ExercisePage some, ExercisePage others) {
        return some.steps().stream()
                .filter(step -> others.step(step.id()).isEmpty())
                .toList();
    }

    private static Reason renamed(ExercisePage now, Step gone, Step heir, List<Step> added) {
        added.remove(heir);
        return now.reason(Change.STEP_RENAMED, heir, gone.id(), heir.id());
    }

    private static boolean isSameStep(Step gone, Step added) {
        List<String> questions = added.questions().stream().map(Question::id).toList();
        return gone.title().equals(added.title())
                || gone.questions().stream().anyMatch(question -> questions.contains(question.id()));
    }

    private static Stream<Reason> order(ExercisePage old, ExercisePage now) {
        List<String> before = kept(old, now);
        List<String> after = kept(now, old);
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(
                        now.reason(Change.STEPS_IN_OTHER_ORDER, String.join(", ", before), String.join(", ", after)));
    }

    private static List<String> kept(ExercisePage some, ExercisePage others) {
        return some.steps().stream()
                .map(Step::id)
                .filter(id -> others.step(id).isPresent())
                .toList();
    }
}
