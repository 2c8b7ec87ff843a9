package se.innovationskraft.bridge.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The journey as it is shown.
 *
 * @param next null when there is nothing left to do
 * @param time null where the programme has nothing to choose between
 * @param steps none in a programme without them
 * @param followUps those that may be answered, the latest completed first
 */
record JourneyPage(
        @Nullable NextStep next,
        List<ThemeCard> themes,
        JourneyMap map,
        ShownPlan plan,
        @Nullable OwnTime time,
        List<JourneyStep> steps,
        List<FollowUp> followUps) {

    JourneyPage {
        themes = List.copyOf(themes);
        steps = List.copyOf(steps);
        followUps = List.copyOf(followUps);
    }

    /** Exercises on the map. */
    public long all() {
        return themes.stream().mapToLong(theme -> theme.exercises().size()).sum();
    }

    public long done() {
        return themes.stream().mapToLong(ThemeCard::done).sum();
    }

    /** The follow-ups that the leader is reminded of. */
    public List<FollowUp> calledOut() {
        return followUps.stream().filter(FollowUp::isCalledOut).toList();
    }

    /** The follow-ups that are answered or have waited for long. */
    public List<FollowUp> otherFollowUps() {
        return followUps.stream().filter(followUp -> !followUp.isCalledOut()).toList();
    }

    /**
     * The plan.
     *
     * @param waiting in the leader's order, those that are done left out
     * @param unknown ids of exercises that this version of the programme does not have
     * @param isOwn whether the leader has changed the order
     * @param fromAnswers how many exercises the answers led to
     * @param rev revision of the order
     */
    record ShownPlan(
            List<ExerciseCard> waiting,
            List<ExerciseCard> done,
            List<String> unknown,
            boolean isOwn,
            int fromAnswers,
            long rev) {

        private static final int SOON = 5;

        ShownPlan {
            waiting = List.copyOf(waiting);
            done = List.copyOf(done);
            unknown = List.copyOf(unknown);
        }

        /** The first of those that wait. */
        public List<ExerciseCard> soon() {
            return waiting.subList(0, Math.min(SOON, waiting.size()));
        }

        /** Whether an exercise is not among the first. */
        public boolean isLater(String id) {
            return later().stream().anyMatch(exercise -> exercise.id().equals(id));
        }

        /** The rest of those that wait. */
        public List<ExerciseCard> later() {
            return waiting.subList(soon().size(), waiting.size());
        }
    }
}
