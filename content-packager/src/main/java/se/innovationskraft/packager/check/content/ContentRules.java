package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** All rules about content. A rule about one exercise is written as one, and run on each. */
public final class ContentRules {

    private static final List<ContentRule> RULES = List.of(
            new UniqueIdsRule(),
            onEachExercise(MinutesRule::check),
            onEachExercise(StepLengthRule::check),
            onEachExercise(StateBudgetRule::check),
            new PlaceholderRule(),
            onEachExercise(InstructionLengthRule::check),
            new InstructionVerbRule(),
            onEachExercise(ReadingPaceRule::check),
            new ReflectionShareRule(),
            onEachExercise(PartsRule::check),
            new SentenceLengthRule(),
            onEachExercise(LixRule::check),
            new AvoidedWordsRule(),
            new GlossaryRule(),
            onEachExercise(RecallRule::check),
            onEachExercise(EarlierAnswersRule::check),
            onEachExercise(SittingQuestionsRule::check),
            onEachExercise(TitleLengthRule::check),
            new SheetRule(),
            onEachExercise(CompletenessRule::check),
            new ThemeTextRule(),
            new OriginRule(),
            new DiplomaRule(),
            new ReferenceRule(),
            new ExerciseMentionRule());

    private ContentRules() {}

    /** What breaks any of the rules. */
    public static Stream<Problem> check(Programme programme) {
        return RULES.stream().flatMap(rule -> rule.check(programme));
    }

    private static ContentRule onEachExercise(ExerciseRule rule) {
        return programme -> programme.exercises().stream().flatMap(rule::check);
    }

    @FunctionalInterface
    private interface ExerciseRule {
        Stream<Problem> check(Exercise exercise);
    }
}
