package se.innovationskraft.packager.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is worked out for a row: products of cells and whole numbers, added up.
 *
 * @param terms what is added up; each holds what is multiplied
 */
public record Formula(List<List<Factor>> terms) {

    public Formula {
        terms = terms.stream().map(List::copyOf).toList();
    }

    /** The keys of the columns it takes numbers from. */
    public Stream<String> columns() {
        return terms.stream()
                .flatMap(List::stream)
                .filter(Cell.class::isInstance)
                .map(Factor::text)
                .distinct();
    }

    /** One of the things that are multiplied. */
    public sealed interface Factor permits Cell, Constant {

        /** As the author writes it. */
        String text();
    }

    /** The number in a cell of the row. */
    public record Cell(String column) implements Factor {

        @Override
        public String text() {
            return column;
        }
    }

    /** The same number for every row. */
    public record Constant(int value) implements Factor {

        @Override
        public String text() {
            return Integer.toString(value);
        }
    }
}
