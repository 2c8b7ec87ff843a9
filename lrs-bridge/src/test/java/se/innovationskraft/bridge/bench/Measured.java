package se.innovationskraft.bridge.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured at one size of the store.
 *
 * @param workbook reading Min arbetsbok
 * @param overview reading what is published
 * @param others what has no limit of its own
 */
record Measured(int organisations, Figures workbook, Figures overview, List<Figures> others) {

    Measured {
        others = List.copyOf(others);
    }

    Stream<Figures> all() {
        return Stream.concat(Stream.of(workbook, overview), others.stream());
    }
}
