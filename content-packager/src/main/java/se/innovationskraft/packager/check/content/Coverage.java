package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;

/**
 * Which exercises help over which step of the maturity scale, area by area. No rule: what is missing may not be written
 * yet, but it should be seen.
 *
 * @param rows one an area, in the model's order
 */
public record Coverage(List<Row> rows) {

    public Coverage {
        rows = List.copyOf(rows);
    }

    /**
     * An area.
     *
     * @param cells one a step between two levels, lowest first
     */
    public record Row(String area, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A step between two levels of an area.
     *
     * @param from the level to leave, 1-based
     * @param exerciseIds those that help over it, also those that do so beside their main area
     */
    public record Cell(int from, List<String> exerciseIds) {

        public Cell {
            exerciseIds = List.copyOf(exerciseIds);
        }

        /** The level to reach. */
        public int to() {
            return from + 1;
        }

        public boolean isEmpty() {
            return exerciseIds.isEmpty();
        }
    }

    public static Coverage of(Programme programme) {
        return new Coverage(programme.maturityModel().areas().stream()
                .map(area -> new Row(area.title(), cells(area, programme)))
                .toList());
    }

    private static List<Cell> cells(MaturityModel.Area area, Programme programme) {
        return IntStream.range(1, programme.maturityModel().levels().size())
                .mapToObj(from -> new Cell(from, helping(area, from, programme).toList()))
                .toList();
    }

    private static Stream<String> helping(MaturityModel.Area area, int from, Programme programme) {
        String level = from + "→" + (from + 1);
        return programme
                .training()
                .filter(exercise -> exercise.areas().contains(area.id()) && level.equals(exercise.level()))
                .map(Exercise::id);
    }
}
