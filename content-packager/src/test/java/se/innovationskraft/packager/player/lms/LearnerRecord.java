package se.innovationskraft.packager.player.lms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an LMS keeps about one learner and one package. Safe to share between threads. */
final class LearnerRecord {

    private static final long PATIENCE_MILLIS = 5_000;

    private final Map<String, String> elements = new HashMap<>();
    private final List<ApiCall> calls = new ArrayList<>();
    private final Map<Integer, Integer> arrived = new HashMap<>();
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

    synchronized void log(List<ApiCall> more) {
        calls.addAll(more);
    }

    synchronized List<ApiCall> calls() {
        return List.copyOf(calls);
    }

    /** What a tab sends while it goes away arrives in any order: the last is not always the last to come. */
    synchronized void arrived(int launch, int number, boolean isLast) {
        arrived.merge(launch, 1, Integer::sum);
        if (isLast) {
            expected.put(launch, number);
        }
        notifyAll();
    }

    /** Waits until the package of a launch has called LMSFinish and all that it sent is here. */
    synchronized void awaitFinish(int launch) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!arrived.getOrDefault(launch, 0).equals(expected.getOrDefault(launch, -1))) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("The package of launch " + launch + " never called LMSFinish");
            }
            wait(left);
        }
    }
}
