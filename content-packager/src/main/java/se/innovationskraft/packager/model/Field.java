package se.innovationskraft.packager.model;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place to write or choose.
 *
 * <p>Every type says how long its value can become in {@code suspend_data}: {@link #largestValue()}, in UTF-16 units
 * of the encoded form. The encoding is the player's ({@code src/state/text.js}): parts are joined by one character.
 */
public sealed interface Field extends StepPart
        permits Field.LongFillIn,
                Field.Choice,
                Field.Likert,
                Field.Numeric,
                Field.TextList,
                Field.Table,
                Field.Deck,
                Field.Plan,
                Votes,
                Counter,
                Sum,
                Suggestions,
                CalendarEntry {

    FieldHead head();

    FieldType type();

    /** Length of the longest encoded value, in UTF-16 units. */
    int largestValue();

    /** Field id; see {@link FieldHead#id()}. */
    default String id() {
        return head().id();
    }

    /** Whether somebody answers it; false for what only follows from other answers. */
    default boolean isAnswer() {
        return true;
    }

    /**
     * Free text.
     *
     * @param maxLength longest encoded text
     * @param lines visible lines
     * @param wordGoal words to aim for, null when none; never a limit
     * @param questions one question per sitting, empty when all sittings share the same
     */
    record LongFillIn(
            FieldHead head,
            int maxLength,
            int lines,
            @Nullable Integer wordGoal,
            List<String> questions) implements Field {

        public LongFillIn {
            questions = List.copyOf(questions);
        }

        @Override
        public FieldType type() {
            return FieldType.LONG_FILL_IN;
        }

        @Override
        public int largestValue() {
            return maxLength;
        }
    }

    /**
     * One or several of some options.
     *
     * @param most how many may be chosen, null when any number
     */
    record Choice(
            FieldHead head, boolean multiple, @Nullable Integer most, List<Option> options) implements Field {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public FieldType type() {
            return FieldType.CHOICE;
        }

        @Override
        public int largestValue() {
            List<Integer> lengths = options.stream()
                    .map(option -> option.key().length())
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
            int chosen = multiple ? (most == null ? lengths.size() : Math.min(most, lengths.size())) : 1;
            return lengths.stream().limit(chosen).mapToInt(Integer::intValue).sum() + Math.max(chosen - 1, 0);
        }
    }

    /**
     * A level on a scale.
     *
     * @param levels lowest first; at most nine, so that a value is one digit
     * @param unknownAllowed whether "don't know or not relevant" can be answered; stored as 0
     * @param areaId maturity area that the levels come from, null when the author wrote them
     */
    record Likert(
            FieldHead head,
            List<String> levels,
            boolean unknownAllowed,
            @Nullable String areaId) implements Field {

        public Likert {
            levels = List.copyOf(levels);
        }

        @Override
        public FieldType type() {
            return FieldType.LIKERT;
        }

        @Override
        public int largestValue() {
            return 1;
        }
    }

    /**
     * A whole number.
     *
     * @param unit such as {@code minuter}, empty when none
     */
    record Numeric(FieldHead head, int least, int greatest, String unit) implements Field {

        @Override
        public FieldType type() {
            return FieldType.NUMERIC;
        }

        @Override
        public int largestValue() {
            return Math.max(
                    Integer.toString(least).length(), Integer.toString(greatest).length());
        }
    }

    /**
     * Short lines of text.
     *
     * @param rows the most rows
     * @param maxLength longest encoded row
     * @param startRows rows shown before the learner asks for more
     */
    record TextList(FieldHead head, int rows, int maxLength, int startRows) implements Field {

        @Override
        public FieldType type() {
            return FieldType.LIST;
        }

        @Override
        public int largestValue() {
            return rows * maxLength + rows - 1;
        }
    }

    /**
     * Rows and columns. All looks store the same, so that one can become another without anybody losing a text.
     *
     * @param rows the most rows
     * @param startRows rows shown before the learner asks for more
     * @param startsAt when the first row of an {@link Look#AGENDA} begins, null for the other looks
     */
    record Table(
            FieldHead head,
            int rows,
            int startRows,
            Look look,
            @Nullable LocalTime startsAt,
            List<Column> columns) implements Field {

        public Table {
            columns = List.copyOf(columns);
        }

        @Override
        public FieldType type() {
            return look.type();
        }

        @Override
        public int largestValue() {
            int cells = columns.stream().mapToInt(Column::largestValue).sum();
            int row = cells + columns.size() - 1;
            return rows * row + rows - 1;
        }

        /** Longest encoded text cell; 0 when no column holds text. */
        public int textMaxLength() {
            return columns(Column.Kind.TEXT).mapToInt(Column::maxLength).max().orElse(0);
        }

        /** The columns that hold something of a kind, in order. */
        public Stream<Column> columns(Column.Kind kind) {
            return columns.stream().filter(column -> column.kind() == kind);
        }

        /** How the rows are shown. */
        public enum Look {
            PLAIN(FieldType.TABLE),
            CARD(FieldType.CARD),
            BOARD(FieldType.BOARD),
            AGENDA(FieldType.AGENDA);

            private final FieldType type;

            Look(FieldType type) {
                this.type = type;
            }

            FieldType type() {
                return type;
            }
        }
    }

    /**
     * A deck to draw one card from.
     *
     * @param ownCards whether the learner may write a card
     * @param ownMaxLength longest encoded own card
     * @param deckOf id of the field whose cards these are, null when they are its own
     */
    record Deck(
            FieldHead head,
            List<Option> cards,
            boolean ownCards,
            int ownMaxLength,
            @Nullable String deckOf) implements Field {

        public Deck {
            cards = List.copyOf(cards);
        }

        @Override
        public FieldType type() {
            return FieldType.DECK;
        }

        @Override
        public int largestValue() {
            int longestKey =
                    cards.stream().mapToInt(card -> card.key().length()).max().orElse(0);
            return ownCards ? Math.max(longestKey, ownMaxLength + 1) : longestKey;
        }
    }

    /**
     * A when–then plan: two short texts.
     *
     * @param maxLength longest encoded text of each part
     */
    record Plan(FieldHead head, int maxLength) implements Field {

        @Override
        public FieldType type() {
            return FieldType.PLAN;
        }

        @Override
        public int largestValue() {
            return 2 * maxLength + 1;
        }
    }

    /**
     * An option or a card.
     *
     * @param key what is stored, {@code [a-z0-9-]+}
     * @param text what people read
     */
    record Option(String key, String text) {}

    /**
     * A column of a table.
     *
     * @param kind what its cells hold
     * @param maxLength longest encoded cell
     * @param options the texts to choose among, at most nine, empty unless {@link Kind#CHOICE}; stored as 1, 2 …
     */
    record Column(String key, String heading, Kind kind, int maxLength, List<String> options) {

        public Column {
            options = List.copyOf(options);
        }

        int largestValue() {
            return kind == Kind.CHOICE ? 1 : maxLength;
        }

        /** What a cell holds. */
        public enum Kind {
            TEXT,
            NUMBER,
            CHOICE
        }
    }
}
