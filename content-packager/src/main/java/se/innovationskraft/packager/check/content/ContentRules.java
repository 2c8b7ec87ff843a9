package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** All rules about content. A rule about one exercise is written as one, and run on each. */
public final class ContentRules {

    private ContentRules() {}

    /** What breaks any of the rules. */
    public static Stream<Problem> check(Programme programme) {
        ExerciseTexts texts = new ExerciseTexts();
        return Stream.of(aboutStructure(), aboutTexts(texts, new ProgrammeTexts(texts)))
                .flatMap(rules -> rules)
                .flatMap(rule -> rule.check(programme));
    }

    private static Stream<ContentRule> aboutStructure() {
        return Stream.of(
                new UniqueIdsRule(),
                onEachExercise(MinutesRule::check),
                onEachExercise(StepLengthRule::check),
                onEachExercise(StateBudgetRule::check),
                new ReflectionShareRule(),
                onEachExercise(PartsRule::check),
                onEachExercise(RecallRule::check),
                onEachExercise(EarlierAnswersRule::check),
                onEachExercise(SittingQuestionsRule::check),
                onEachExercise(TitleLengthRule::check),
                new SheetRule(),
                onEachExercise(CompletenessRule::check),
                new OriginRule(),
                new DiplomaRule(),
                new ReferenceRule());
    }

    /** The rules that read what the exercises say; they share the texts, which take time to read. */
    private static Stream<ContentRule> aboutTexts(ExerciseTexts texts, ProgrammeTexts all) {
        return Stream.of(
                new PlaceholderRule(all),
                onEachExercise(new InstructionLengthRule(texts)::check),
                new InstructionVerbRule(texts),
                onEachExercise(new ReadingPaceRule(texts)::check),
                new SentenceLengthRule(all),
                onEachExercise(new LixRule(texts)::check),
                new AvoidedWordsRule(all),
                new GlossaryRule(all),
                new ThemeTextRule(texts),
                new ExerciseMentionRule(all));
    }

    private static ContentRule onEachExercise(ExerciseRule rule) {
        return programme -> programme.exercises().stream().flatMap(rule::check);
    }

    @FunctionalInterface
    private interface ExerciseRule {
        Stream<Problem> check(Exercise exercise);
    }
}
