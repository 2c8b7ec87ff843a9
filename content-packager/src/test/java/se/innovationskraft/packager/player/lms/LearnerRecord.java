package se.innovationskraft.packager.player.lms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an LMS keeps about one learner and one package. Safe to share between threads. */
final class LearnerRecord {

    private static final long PATIENCE_MILLIS = 10_000;

    private final Map<String, String> elements = new HashMap<>();
    private final List<ApiCall> calls = new ArrayList<>();
    private final Map<Integer, Set<Integer>> arrived = new HashMap<>();
    private final Map<Integer, Integer> expected = new HashMap<>();

    synchronized String value(String element) {
        return elements.getOrDefault(element, "");
    }

    synchronized Map<String, String> elements() {
        return Map.copyOf(elements);
    }

    synchronized void keep(Map<String, String> changed) {
        elements.putAll(changed);
    }

    synchronized List<ApiCall> calls() {
        return List.copyOf(calls);
    }

    /**
     * What a tab sends while it goes away arrives in any order, and what the browser took for lost may come twice.
     *
     * @param keeps whether the values are kept, or only said to be
     * @return whether it is new; what the tab sent without a connection has no number and always is
     */
    synchronized boolean receive(int launch, Commit commit, boolean keeps) {
        boolean isNew = arrivedIn(launch).add(commit.number()) || commit.number() == 0;
        if (isNew) {
            calls.addAll(commit.calls());
        }
        if (isNew && keeps) {
            keep(commit.changed());
            keep(SessionTimes.added(commit, elements));
        }
        if (commit.isLast()) {
            expected.put(launch, commit.sent());
        }
        notifyAll();
        return isNew;
    }

    /** Waits until the package of a launch has called LMSFinish and all that it sent is here. */
    synchronized void awaitFinish(int launch) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!hasAll(launch)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("The package of launch %d never called LMSFinish: %s came of %s"
                        .formatted(launch, arrivedIn(launch), expected.get(launch)));
            }
            wait(left);
        }
    }

    private boolean hasAll(int launch) {
        Integer all = expected.get(launch);
        return all != null
                && arrivedIn(launch).stream().filter(number -> number > 0).count() == all;
    }

    private Set<Integer> arrivedIn(int launch) {
        return arrived.computeIfAbsent(launch, key -> new TreeSet<>());
    }
}
