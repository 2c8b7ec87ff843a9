package se.innovationskraft.packager.compare;

import java.util.stream.Stream;

/** What was saved must be read, go on under the same activity, and fill the same sittings. */
final class StateRule implements ExerciseRule {

    @Override
    public Stream<Reason> compare(ExercisePage old, ExercisePage now) {
        return Stream.of(state(old, now), activity(old, now), sittings(old, now))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> state(ExercisePage old, ExercisePage now) {
        String written = old.states().get(0);
        String writes = now.states().get(0);
        if (written.equals(writes)) {
            return Stream.empty();
        }
        Change change = now.states().contains(written) ? Change.STATE_NEWER : Change.STATE_UNREADABLE;
        return Stream.of(now.reason(change, written, writes));
    }

    private static Stream<Reason> activity(ExercisePage old, ExercisePage now) {
        return old.iri().equals(now.iri())
                ? Stream.empty()
                : Stream.of(now.reason(Change.ACTIVITY_CHANGED, old.iri(), now.iri()));
    }

    private static Stream<Reason> sittings(ExercisePage old, ExercisePage now) {
        return old.sittings().equals(now.sittings())
                ? Stream.empty()
                : Stream.of(now.reason(Change.SITTINGS_CHANGED, old.sittings(), now.sittings()));
    }
}
