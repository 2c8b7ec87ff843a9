package se.innovationskraft.packager.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers are kept by the field's id; fields that stay are compared by {@link QuestionRule}s. */
final class QuestionsRule implements ExerciseRule {

    private final List<QuestionRule> rules;

    QuestionsRule(List<QuestionRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Stream<Reason> compare(ExercisePage old, ExercisePage now) {
        List<Reason> reasons = new ArrayList<>();
        List<Question> added = new ArrayList<>(lacking(now, old));
        for (Question gone : lacking(old, now)) {
            Stream<Question> heirs = added.stream().filter(question -> isSameQuestion(gone, question));
            reasons.add(heirs.findFirst()
                    .map(heir -> renamed(now, gone, heir, added))
                    .orElseGet(() -> removed(old, gone)));
        }
        added.forEach(question -> reasons.add(added(now, question)));
        return Stream.concat(reasons.stream(), inside(old, now));
    }

    private static List<Question> lacking(ExercisePage some, ExercisePage others) {
        return some.questions()
                .filter(question -> others.question(question.id()).isEmpty())
                .toList();
    }

    private static boolean isSameQuestion(Question gone, Question added) {
        return gone.isSaved()
                && gone.type().equals(added.type())
                && gone.words().equals(added.words());
    }

    private static Reason renamed(ExercisePage now, Question gone, Question heir, List<Question> added) {
        added.remove(heir);
        return now.reason(Change.FIELD_RENAMED, heir, gone.id(), heir.id());
    }

    /** Nobody has an answer to what is never saved. */
    private static Reason removed(ExercisePage old, Question gone) {
        return old.reason(gone.isSaved() ? Change.FIELD_REMOVED : Change.HELP_REMOVED, gone, gone.id(), "");
    }

    private static Reason added(ExercisePage now, Question added) {
        Change optional = added.isSaved() ? Change.FIELD_ADDED : Change.HELP_ADDED;
        Change change = added.isRequired() ? Change.REQUIRED_FIELD_ADDED : optional;
        return now.reason(change, added, "", added.id());
    }

    private Stream<Reason> inside(ExercisePage old, ExercisePage now) {
        boolean assessesMaturity = old.assessesMaturity() || now.assessesMaturity();
        return old.questions()
                .flatMap(before -> now.question(before.id()).stream()
                        .map(after -> new QuestionRule.Twins(now, before, after, assessesMaturity)))
                .flatMap(twins -> Stream.concat(moved(old, now, twins), inside(twins)));
    }

    private Stream<Reason> inside(QuestionRule.Twins twins) {
        return rules.stream().flatMap(rule -> rule.compare(twins));
    }

    /** A field that follows its step to another id has not moved. */
    private static Stream<Reason> moved(ExercisePage old, ExercisePage now, QuestionRule.Twins twins) {
        ExercisePage.Step before = old.stepOf(twins.old());
        ExercisePage.Step after = now.stepOf(twins.now());
        boolean moved = !before.id().equals(after.id()) && now.step(before.id()).isPresent();
        return twins.reasonIf(moved, Change.FIELD_MOVED, before.title(), after.title());
    }
}
