package se.innovationskraft.bridge.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers the people behind workbooks: those that share a pseudonym, also by way of others, are one person's. */
public final class Persons {

    private final Map<String, String> nextTowardsFirst = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Knows who is one person.
     *
     * @param shared ids of workbooks that share a pseudonym; one may stand in several
     */
    public Persons(Collection<? extends Collection<String>> shared) {
        for (Collection<String> together : shared) {
            String first = first(together.iterator().next());
            together.forEach(workbook -> nextTowardsFirst.put(first(workbook), first));
        }
    }

    /** The same number for the same person, 0 and up. */
    public int number(String workbook) {
        String first = first(workbook);
        Integer known = numbers.putIfAbsent(first, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private String first(String workbook) {
        String first = workbook;
        String next = nextTowardsFirst.getOrDefault(first, first);
        while (!next.equals(first)) {
            first = next;
            next = nextTowardsFirst.getOrDefault(first, first);
        }
        return first;
    }
}
