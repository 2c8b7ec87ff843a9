package se.innovationskraft.bridge.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.journey.JourneyPage.ShownPlan;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/** Puts a journey together: documents and progress as they are now, in the words of the programme of today. */
@Service
class JourneyPages {

    /** Field of the plan's document. */
    static final String TIME = "tid";

    private static final String LAST = "r01";

    private final Programme programme;
    private final PlanRule rule;
    private final ExerciseCards cards;
    private final Plans plans;
    private final OwnDocuments documents;
    private final Workbooks workbooks;
    private final Progress progress;
    private final FollowUps followUps;
    private final Clock clock;

    JourneyPages(
            Catalogue catalogue,
            Plans plans,
            OwnDocuments documents,
            Workbooks workbooks,
            Progress progress,
            FollowUps followUps,
            Clock clock) {
        this.programme = catalogue.programme();
        this.rule = new PlanRule(programme);
        this.cards = new ExerciseCards(programme);
        this.plans = plans;
        this.documents = documents;
        this.workbooks = workbooks;
        this.progress = progress;
        this.followUps = followUps;
        this.clock = clock;
    }

    JourneyPage show(Workbook workbook) {
        OwnDocuments.Saved saved = documents.of(workbook);
        Trail trail = trail(workbook, saved);
        ShownPlan plan = plans.show(saved, trail);
        List<ThemeCard> themes = themes(trail);
        List<FollowUp> open = followUps.open(trail, saved);
        long lookedBack = open.stream().filter(FollowUp::isAnswered).count();
        return new JourneyPage(
                next(trail, plan),
                themes,
                JourneyMap.of(themes),
                plan,
                time(saved).orElse(null),
                new JourneySteps(programme, rule, trail, saved, lookedBack).all(),
                open);
    }

    Trail trail(Workbook workbook, OwnDocuments.Saved saved) {
        return Trail.of(progress.of(workbook.organisation(), workbooks.names(workbook)), saved.answers());
    }

    /** What there is to choose between in the calendar form, as last chosen; empty where there is nothing. */
    Optional<OwnTime> time(OwnDocuments.Saved saved) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Trail.SWEDEN);
        String before = saved.plan().value(TIME);
        return OwnTime.of(
                start().orElse(null), field -> before.isEmpty() ? saved.answer(PlanRule.START, field) : before, today);
    }

    private List<ThemeCard> themes(Trail trail) {
        return programme.themes().stream()
                .filter(theme -> theme.kind() == Theme.Kind.THEME)
                .map(theme -> new ThemeCard(theme, ofTheme(theme, trail)))
                .filter(theme -> !theme.exercises().isEmpty())
                .toList();
    }

    private List<ExerciseCard> ofTheme(Theme theme, Trail trail) {
        return programme.exercises().stream()
                .filter(exercise -> theme.id().equals(exercise.themeId()))
                .map(exercise -> cards.of(exercise, trail))
                .toList();
    }

    private @Nullable NextStep next(Trail trail, ShownPlan plan) {
        if (trail.isEmpty() && start().isPresent()) {
            return new NextStep(NextStep.Kind.BEGIN, cards.of(start().orElseThrow(), trail));
        }
        Optional<NextStep> begun = trail.current(this::trains)
                .flatMap(programme::exercise)
                .map(exercise -> new NextStep(NextStep.Kind.CONTINUE, cards.of(exercise, trail)));
        return begun.or(() ->
                        plan.waiting().stream().findFirst().map(exercise -> new NextStep(NextStep.Kind.NEXT, exercise)))
                .or(() -> programme
                        .exercise(LAST)
                        .filter(exercise -> trail.mark(LAST) != Mark.DONE)
                        .map(exercise -> new NextStep(NextStep.Kind.FINISH, cards.of(exercise, trail))))
                .orElse(null);
    }

    private boolean trains(String id) {
        return programme.training().anyMatch(exercise -> exercise.id().equals(id));
    }

    private Optional<Exercise> start() {
        return programme.exercise(PlanRule.START);
    }
}
