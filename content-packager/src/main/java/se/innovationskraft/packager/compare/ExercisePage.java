package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of an exercise, as far as an upgrade is concerned.
 *
 * @param id such as {@code o05}
 * @param iri base of the activity ids in statements
 * @param states the versions of the state that it reads; the first is the one that it writes
 * @param assessesMaturity whether its levels are those of the maturity model
 * @param screens all that is read, in order
 */
record ExercisePage(
        String id,
        String iri,
        List<String> states,
        String sittings,
        boolean assessesMaturity,
        List<Step> steps,
        List<Screen> screens) {

    ExercisePage {
        states = List.copyOf(states);
        steps = List.copyOf(steps);
        screens = List.copyOf(screens);
    }

    /**
     * A step, without its sitting: it looks the same in all of them.
     *
     * @param id as in {@code ids.txt}
     */
    record Step(String id, String title, List<Question> questions) {

        Step {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What is read at one time.
     *
     * @param id the step's, or the word for a screen without one, such as {@code start}
     */
    record Screen(String id, String heading, String text) {}

    Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    Stream<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream());
    }

    Optional<Question> question(String questionId) {
        return questions().filter(question -> question.id().equals(questionId)).findFirst();
    }

    Optional<Screen> screen(String screenId) {
        return screens.stream().filter(screen -> screen.id().equals(screenId)).findFirst();
    }

    /** The step that a question stands in. */
    Step stepOf(Question question) {
        return steps.stream()
                .filter(step -> step.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /** A reason about the exercise as a whole. */
    Reason reason(Change change, String before, String after) {
        return new Reason(change, id, "", before, after);
    }

    /** A reason about a step. */
    Reason reason(Change change, Step step, String before, String after) {
        return new Reason(change, id + "/steps/" + step.id(), step.title(), before, after);
    }

    /** A reason about a question. */
    Reason reason(Change change, Question question, String before, String after) {
        return new Reason(change, id + "/interactions/" + question.id(), question.words(), before, after);
    }
}
