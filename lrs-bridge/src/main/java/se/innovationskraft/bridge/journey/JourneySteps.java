package se.innovationskraft.bridge.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.bridge.journey.JourneyStep.Sign;
import se.innovationskraft.bridge.workbook.StoredText;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;

/** Reads the steps of the journey out of its two exercises, and the leader's own signs out of the workbook. */
final class JourneySteps {

    private static final String LEADERS = "r01";
    private static final String MANAGEMENT = "r02";
    private static final String AFTER = "r06";
    private static final String ASSESSMENT = "sjalvskattning";
    private static final Pattern MEETING = Pattern.compile("m0[1-5]");
    private static final Pattern CELEBRATION = Pattern.compile("o1[67]");
    private static final Pattern TITLE = Pattern.compile("Steg (\\d+): (.+)");

    private final Programme programme;
    private final PlanRule rule;
    private final Trail trail;
    private final OwnDocuments.Saved saved;
    private final long lookedBack;

    /** @param lookedBack how many follow-ups are answered */
    JourneySteps(Programme programme, PlanRule rule, Trail trail, OwnDocuments.Saved saved, long lookedBack) {
        this.programme = programme;
        this.rule = rule;
        this.trail = trail;
        this.saved = saved;
        this.lookedBack = lookedBack;
    }

    /** All steps in order; none in a programme without the exercises that hold them. */
    List<JourneyStep> all() {
        return Stream.of(MANAGEMENT, LEADERS)
                .flatMap(id -> programme.exercise(id).stream())
                .flatMap(this::steps)
                .sorted(Comparator.comparingInt(JourneyStep::number))
                .toList();
    }

    private Stream<JourneyStep> steps(Exercise exercise) {
        boolean isOwn = exercise.id().equals(LEADERS);
        return exercise.steps().stream()
                .map(step -> TITLE.matcher(step.title()))
                .filter(Matcher::matches)
                .map(title -> step(Integer.parseInt(title.group(1)), title.group(2), isOwn));
    }

    private JourneyStep step(int number, String title, boolean isOwn) {
        String sentence = title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
        return new JourneyStep(number, sentence, isOwn, isOwn ? signs(number) : List.of());
    }

    private List<Sign> signs(int number) {
        List<Sign> signs = new ArrayList<>();
        switch (number) {
            case 4 -> signs.add(new Sign("opened", 0, null));
            case 5 -> addDone(signs, "begun", PlanRule.START);
            case 6 -> addAim(signs);
            case 7 -> addCount(signs, "exercises", done(rule::isPlanned));
            case 8 -> addCount(signs, "meetings", Math.max(done(this::isMeeting), listed("moten")));
            case 9 -> addDevelopment(signs);
            case 10 -> addIf(signs, "celebrated", done(this::isCelebration) > 0 || isSaid("firat"));
            case 11 -> addDone(signs, "rounded", LEADERS);
            case 12 -> addIf(signs, "continues", trail.mark(AFTER) == Mark.DONE || isSaid("fortsatt"));
            default -> {}
        }
        return signs;
    }

    private void addAim(List<Sign> signs) {
        addIf(
                signs,
                "aim",
                isSaid("mal") || !saved.answer(PlanRule.START, "mal").isEmpty());
        addDone(signs, "assessed", ASSESSMENT);
    }

    private void addDevelopment(List<Sign> signs) {
        addCount(signs, "looked-back", lookedBack);
        long assessed = trail.completed(ASSESSMENT).count();
        addCount(signs, "assessed-again", assessed > 1 ? assessed : 0);
        addIf(signs, "nearer", isSaid("narmare"));
    }

    private void addDone(List<Sign> signs, String word, String exercise) {
        trail.completed(exercise).findFirst().ifPresent(round -> signs.add(new Sign(word, 0, round.day())));
    }

    private static void addCount(List<Sign> signs, String word, long count) {
        if (count > 0) {
            signs.add(new Sign(word, count, null));
        }
    }

    private static void addIf(List<Sign> signs, String word, boolean isSo) {
        if (isSo) {
            signs.add(new Sign(word, 0, null));
        }
    }

    private long done(java.util.function.Predicate<Exercise> isMeant) {
        return programme.exercises().stream()
                .filter(isMeant)
                .filter(exercise -> trail.mark(exercise.id()) == Mark.DONE)
                .count();
    }

    private boolean isMeeting(Exercise exercise) {
        return MEETING.matcher(exercise.id()).matches();
    }

    private boolean isCelebration(Exercise exercise) {
        return CELEBRATION.matcher(exercise.id()).matches();
    }

    /** Whether the leader has answered a field of the journey's own exercise. */
    private boolean isSaid(String field) {
        return !saved.answer(LEADERS, field).isEmpty();
    }

    private long listed(String field) {
        return StoredText.decodeList(saved.answer(LEADERS, field)).size();
    }
}
