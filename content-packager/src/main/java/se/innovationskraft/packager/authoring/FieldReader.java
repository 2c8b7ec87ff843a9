package se.innovationskraft.packager.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Counter;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Votes;

/** A field's block to a {@link Field}. The words an author may use are the keys of one table. */
final class FieldReader {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ROWS = 30;
    private static final int MOST_LEVELS = 9;
    private static final List<String> COMMON = List.of("roll", "krävs", "sparas");
    private static final String CALENDAR = "kalender";

    private final MaturityModel maturityModel;
    private final Consumer<Problem> problems;
    private final Map<String, Type> types;
    private final Map<String, Field> earlier = new LinkedHashMap<>();

    /** How one word is read. */
    private record Type(List<String> attributes, Role role, BlockBody.Shape shape, Reader reader) {}

    @FunctionalInterface
    private interface Reader {
        Field read(FieldHead head, Attributes attributes, BlockBody body, Block block);
    }

    FieldReader(MaturityModel maturityModel, ProseWriter prose, Consumer<Problem> problems) {
        this.maturityModel = maturityModel;
        this.problems = problems;
        this.types = types(
                new TableReader(problems),
                new SumReader(earlier, problems),
                new ConsequenceReader(prose, earlier, problems));
    }

    private Map<String, Type> types(TableReader tables, SumReader sums, ConsequenceReader consequences) {
        Map<String, Type> table = new LinkedHashMap<>();
        table.put("fritext", answer(this::longFillIn, "max", "rader", "ord", "från"));
        table.put("val", answer(this::choice));
        table.put("flerval", answer(this::choice, "flest"));
        table.put("skala", answer(this::likert, "modell", "vet-inte"));
        table.put("tal", answer(this::numeric, "minst", "högst", "enhet"));
        table.put("lista", answer(this::list, "rader", "tecken", "start", "från"));
        table.put("tabell", table(tables, "från"));
        table.put("kort", table(tables));
        table.put("tavla", table(tables, "från"));
        table.put("dagordning", table(tables, "börjar"));
        table.put("röster", answer(this::votes, "av", "högst"));
        table.put("räknare", answer(this::counter, "mål", "högst"));
        table.put("summa", sum(sums));
        table.put("kortlek", answer(this::deck, "egna", "tecken", "lek"));
        table.put("plan", new Type(with(COMMON, "max"), Role.PLAN, BlockBody.Shape.QUESTION, this::plan));
        table.put("förslag", consequence(BlockBody.Shape.CONDITIONS, consequences::suggestions, "flest"));
        table.put(CALENDAR, consequence(BlockBody.Shape.CONDITIONS_ALONE, consequences::calendar, "tid", "titel"));
        return table;
    }

    private static Type answer(Reader reader, String... attributes) {
        return new Type(with(COMMON, attributes), Role.OUTCOME, BlockBody.Shape.QUESTION, reader);
    }

    private Type table(TableReader tables, String... attributes) {
        Reader reader = (head, values, body, block) -> {
            requireList(body.keyed(), 2, block);
            refuseNumbered(body, block);
            return tables.read(head, values, body, block);
        };
        return answer(
                reader, with(List.of(attributes), "rader", "tecken", "start").toArray(String[]::new));
    }

    private Type sum(SumReader sums) {
        Reader reader = (head, attributes, body, block) -> {
            refuseKeyed(body, block);
            refuseNumbered(body, block);
            return sums.read(head, attributes, block);
        };
        return new Type(List.of("av", "formel", "delat", "enhet"), Role.OUTCOME, BlockBody.Shape.QUESTION, reader);
    }

    private Type consequence(BlockBody.Shape shape, Reader reader, String... attributes) {
        Reader checked = (head, values, body, block) -> {
            requireList(body.keyed(), shape == BlockBody.Shape.CONDITIONS ? 1 : 0, block);
            refuseNumbered(body, block);
            return reader.read(head, values, body, block);
        };
        return new Type(List.of(attributes), Role.OUTCOME, shape, checked);
    }

    /** The attributes of a word, its own first. */
    private static List<String> with(List<String> common, String... own) {
        return Stream.concat(Stream.of(own), common.stream()).toList();
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
        BlockBody body = BlockBody.read(block, type.shape(), problems);
        Optional<Field> field = id(block)
                .map(id -> type.reader().read(head(id, type, attributes, body, block), attributes, body, block));
        field.ifPresent(read -> earlier.put(read.id(), read));
        return field;
    }

    private Optional<String> id(Block block) {
        if (block.word().equals(CALENDAR) && block.names().isEmpty()) {
            // nothing is stored under it, so an exercise with one calendar entry need not name it
            return Optional.of(CALENDAR);
        }
        if (block.names().size() != 1) {
            problems.accept(Problem.error("block-id", block.at(), block.word(), String.join(" ", block.names())));
            return Optional.empty();
        }
        String id = block.names().get(0);
        if (!FrontMatterValues.ID.matcher(id).matches()) {
            problems.accept(Problem.error("bad-id", block.at(), id));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private FieldHead head(String id, Type type, Attributes attributes, BlockBody body, Block block) {
        return new FieldHead(
                id,
                body.question(),
                body.hint(),
                attributes.role(type.role()),
                attributes.flag("krävs", false),
                type.attributes().contains("sparas") && attributes.flag("sparas", true),
                attributes.origin(),
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

    private Field votes(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        refuseNumbered(body, block);
        String rowsOf = attributes.required("av", "ideer");
        int rows = 1;
        if (earlier.get(rowsOf) instanceof Field.TextList list) {
            rows = list.rows();
        } else if (earlier.get(rowsOf) instanceof Field.Table table) {
            rows = table.rows();
        }
        return new Votes(head, rowsOf, rows, attributes.number("högst", 9, 1, 999));
    }

    private Field counter(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseKeyed(body, block);
        refuseNumbered(body, block);
        int most = attributes.number("högst", 999, 1, 999_999);
        return new Counter(head, attributes.optionalNumber("mål", 1, most), most);
    }

    private Field deck(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        refuseNumbered(body, block);
        boolean ownCards = attributes.flag("egna", false);
        int ownMaxLength = attributes.number("tecken", 80, 1, 400);
        String deckOf = attributes.text("lek");
        if (deckOf == null) {
            requireList(body.keyed(), 2, block);
            return new Field.Deck(head, body.options(), ownCards, ownMaxLength, null);
        }
        if (!(earlier.get(deckOf) instanceof Field.Deck other)) {
            problems.accept(Problem.error("bad-attribute", block.at(), "lek", deckOf, decks()));
            return new Field.Deck(head, List.of(), ownCards, ownMaxLength, deckOf);
        }
        return new Field.Deck(head, other.cards(), ownCards, ownMaxLength, deckOf);
    }

    private String decks() {
        return earlier.values().stream()
                .filter(Field.Deck.class::isInstance)
                .map(Field::id)
                .collect(Collectors.joining(", "));
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
