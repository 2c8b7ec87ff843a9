package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.stream.Stream;

/** All that is looked at when two releases of a package are compared. */
public final class ReleaseRules {

    private static final List<QuestionRule> ABOUT_QUESTIONS =
            List.of(new SavingRule(), new LimitRule(), new ColumnRule(), new OptionRule());

    private static final List<ExerciseRule> ABOUT_EXERCISES =
            List.of(new StateRule(), new StepRule(), new QuestionsRule(ABOUT_QUESTIONS), new TextRule());

    private static final List<ReleaseRule> ABOUT_RELEASES =
            List.of(new ControlRule(), new ExercisesRule(ABOUT_EXERCISES), new FileRule());

    private ReleaseRules() {}

    /** Compares two releases of the same package. */
    public static Comparison compare(Release old, Release now) {
        List<Reason> reasons =
                ABOUT_RELEASES.stream().flatMap(rule -> rule.compare(old, now)).toList();
        return new Comparison(
                old,
                now,
                Stream.concat(reasons.stream(), details(old, now, reasons)).toList());
    }

    /** Something differs that no rule has a name for: it is no upgrade that loses anything, but it is one. */
    private static Stream<Reason> details(Release old, Release now, List<Reason> reasons) {
        boolean named = reasons.stream().anyMatch(reason -> reason.bump() != Bump.NONE);
        return !named && FileRule.differs(old, now)
                ? Stream.of(new Reason(Change.DETAILS_CHANGED, "", "", "", ""))
                : Stream.empty();
    }
}
