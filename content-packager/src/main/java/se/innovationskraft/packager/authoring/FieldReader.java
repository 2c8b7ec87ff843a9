package se.innovationskraft.packager.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Problem;

/** A field's block to a {@link Field}. The words an author may use are the keys of one table. */
final class FieldReader {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ROWS = 30;
    private static final int MOST_LEVELS = 9;

    private final MaturityModel maturityModel;
    private final Consumer<Problem> problems;
    private final Map<String, Type> types;
    private final Map<String, Field.Deck> decks = new LinkedHashMap<>();

    /** How one word is read. */
    private record Type(List<String> attributes, Role role, Reader reader) {}

    @FunctionalInterface
    private interface Reader {
        Field read(FieldHead head, Attributes attributes, BlockBody body, Block block);
    }

    FieldReader(MaturityModel maturityModel, Consumer<Problem> problems) {
        this.maturityModel = maturityModel;
        this.problems = problems;
        this.types = types();
    }

    private Map<String, Type> types() {
        Map<String, Type> table = new LinkedHashMap<>();
        table.put("fritext", new Type(List.of("max", "rader", "ord"), Role.OUTCOME, this::longFillIn));
        table.put("val", new Type(List.of(), Role.OUTCOME, this::choice));
        table.put("flerval", new Type(List.of("flest"), Role.OUTCOME, this::choice));
        table.put("skala", new Type(List.of("modell", "vet-inte"), Role.OUTCOME, this::likert));
        table.put("tal", new Type(List.of("minst", "högst", "enhet"), Role.OUTCOME, this::numeric));
        table.put("lista", new Type(List.of("rader", "tecken", "start"), Role.OUTCOME, this::list));
        table.put("tabell", new Type(List.of("rader", "tecken", "start"), Role.OUTCOME, this::table));
        table.put("kortlek", new Type(List.of("egna", "tecken", "lek"), Role.OUTCOME, this::deck));
        table.put("plan", new Type(List.of("max"), Role.PLAN, this::plan));
        return table;
    }

    /** The words that begin a field. */
    List<String> words() {
        return List.copyOf(types.keySet());
    }

    /** Whether a block's word begins a field. */
    boolean reads(Block block) {
        return types.containsKey(block.word());
    }

    /** The field; empty, with a problem, when it has no usable id. */
    Optional<Field> read(Block block) {
        Type type = java.util.Objects.requireNonNull(types.get(block.word()));
        Attributes attributes = new Attributes(block, type.attributes(), problems);
        BlockBody body = BlockBody.read(block, problems);
        if (block.names().size() != 1) {
            problems.accept(Problem.error("block-id", block.at(), block.word(), String.join(" ", block.names())));
            return Optional.empty();
        }
        String id = block.names().get(0);
        if (!FrontMatterValues.ID.matcher(id).matches()) {
            problems.accept(Problem.error("bad-id", block.at(), id));
            return Optional.empty();
        }
        return Optional.of(type.reader().read(head(id, type, attributes, body, block), attributes, body, block));
    }

    private FieldHead head(String id, Type type, Attributes attributes, BlockBody body, Block block) {
        return new FieldHead(
                id,
                body.question(),
                body.hint(),
                attributes.role(type.role()),
                attributes.flag("krävs", false),
                attributes.flag("sparas", true),
                block.at());
    }

    private Field longFillIn(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        return new Field.LongFillIn(
                head,
                attributes.number("max", 400, 1, LONGEST_TEXT),
                attributes.number("rader", 4, 1, 30),
                attributes.optionalNumber("ord", 1, 500),
                body.numberedTexts());
    }

    private Field choice(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        requireList(body.keyed(), 2, block);
        refuseNumbered(body, block);
        boolean multiple = block.word().equals("flerval");
        return new Field.Choice(head, multiple, attributes.optionalNumber("flest", 1, 30), body.options());
    }

    private Field likert(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        boolean unknownAllowed = attributes.flag("vet-inte", false);
        String areaId = attributes.text("modell");
        if (areaId == null) {
            requireList(body.numbered(), 2, block);
            if (body.numbered().size() > MOST_LEVELS) {
                problems.accept(Problem.error(
                        "too-many-levels", block.at(), body.numbered().size(), MOST_LEVELS));
            }
            return new Field.Likert(head, body.numberedTexts(), unknownAllowed, null);
        }
        Optional<MaturityModel.Area> area = maturityModel.area(areaId);
        if (area.isEmpty()) {
            List<String> known =
                    maturityModel.areas().stream().map(MaturityModel.Area::id).toList();
            problems.accept(Problem.error("bad-attribute", block.at(), "modell", areaId, String.join(", ", known)));
        }
        List<String> statements = area.map(MaturityModel.Area::statements).orElse(List.of());
        return new Field.Likert(head, statements, unknownAllowed, areaId);
    }

    private Field numeric(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        refuseNumbered(body, block);
        String unit = attributes.text("enhet");
        int least = attributes.number("minst", 0, 0, 999_999);
        int greatest = attributes.number("högst", 999, least, 999_999);
        return new Field.Numeric(head, least, greatest, unit == null ? "" : unit);
    }

    private Field list(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        refuseNumbered(body, block);
        int rows = attributes.number("rader", 5, 1, MOST_ROWS);
        return new Field.TextList(
                head,
                rows,
                attributes.number("tecken", 80, 1, 400),
                Math.min(rows, attributes.number("start", 3, 1, MOST_ROWS)));
    }

    private Field table(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        requireList(body.keyed(), 2, block);
        refuseNumbered(body, block);
        int rows = attributes.number("rader", 6, 1, MOST_ROWS);
        int maxLength = attributes.number("tecken", 60, 1, 400);
        List<Field.Column> columns = body.keyed().stream()
                .map(line -> ColumnReader.read(line, maxLength, problems))
                .toList();
        return new Field.Table(head, rows, Math.min(rows, attributes.number("start", 3, 1, MOST_ROWS)), columns);
    }

    private Field deck(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseNumbered(body, block);
        boolean ownCards = attributes.flag("egna", false);
        int ownMaxLength = attributes.number("tecken", 80, 1, 400);
        String deckOf = attributes.text("lek");
        if (deckOf == null) {
            requireList(body.keyed(), 2, block);
            Field.Deck deck = new Field.Deck(head, body.options(), ownCards, ownMaxLength, null);
            decks.put(head.id(), deck);
            return deck;
        }
        Field.Deck other = decks.get(deckOf);
        if (other == null) {
            problems.accept(
                    Problem.error("bad-attribute", block.at(), "lek", deckOf, String.join(", ", decks.keySet())));
            return new Field.Deck(head, List.of(), ownCards, ownMaxLength, deckOf);
        }
        return new Field.Deck(head, other.cards(), ownCards, ownMaxLength, deckOf);
    }

    private Field plan(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        refuseNumbered(body, block);
        return new Field.Plan(head, attributes.number("max", 100, 1, 400));
    }

    private void requireList(List<?> lines, int least, Block block) {
        if (lines.size() < least) {
            problems.accept(Problem.error("block-list-missing", block.at(), block.word(), lines.size(), least));
        }
    }

    private void refuseKeyed(BlockBody body, Block block) {
        body.keyed()
                .forEach(line -> problems.accept(Problem.error("block-line", line.at(), line.text(), block.word())));
    }

    private void refuseNumbered(BlockBody body, Block block) {
        body.numbered()
                .forEach(line -> problems.accept(Problem.error("block-line", line.at(), line.text(), block.word())));
    }
}
