package se.innovationskraft.bridge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.workbook.ShownAnswer.Kind;
import se.innovationskraft.bridge.workbook.ShownAnswer.Words;
import se.innovationskraft.packager.model.Counter;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.FieldType;
import se.innovationskraft.packager.model.Source;
import se.innovationskraft.packager.model.Votes;

@ServerTest
class FieldWordsTests {

    private static final FieldHead HEAD =
            new FieldHead("fraga", "Fråga?", "", FieldHead.Role.OUTCOME, false, true, new Source("test.md", 1));

    @Autowired
    private Catalogue catalogue;

    @Test
    void everyTypeOfFieldHasWords() {
        Map<FieldType, Words> words = new EnumMap<>(FieldType.class);
        for (Exercise exercise : catalogue.programme().exercises()) {
            FieldWords reader = new FieldWords(exercise, catalogue.programme().maturityModel());
            exercise.fields().forEach(field -> words.put(field.type(), reader.words(field, "1", id -> "")));
        }
        // types that no exercise uses have tests of their own below
        words.put(FieldType.CHOICE, words(choice(), "a"));
        words.put(FieldType.VOTES, words(new Votes(HEAD, "ideer", 3, 9), "1"));
        words.put(FieldType.COUNTER, words(new Counter(HEAD, 20, 99), "12"));
        for (Field.Table.Look look : Field.Table.Look.values()) {
            Field.Table table = table(look);
            words.put(table.type(), words(table, "Möte"));
        }
        Set<FieldType> stored =
                EnumSet.complementOf(EnumSet.of(FieldType.SUM, FieldType.SUGGESTIONS, FieldType.CALENDAR));
        words.keySet().retainAll(stored);

        assertThat(words).containsOnlyKeys(stored);
        assertThat(words.values()).noneMatch(shown -> shown.kind() == Kind.RAW);
    }

    @Test
    void choicesAreTheirTextsAndOneThatIsGoneItsKey() {
        assertThat(words(choice(), "b~a~borta").lines()).containsExactly("Bakåt", "Framåt", "borta");
    }

    @Test
    void levelIsStatementAndPlaceAndZeroIsUnknown() {
        Field.Likert scale = new Field.Likert(HEAD, List.of("Sällan", "Ofta"), true, null);

        assertThat(words(scale, "2").lines()).containsExactly("Ofta", "", "2", "2");
        assertThat(words(scale, "0").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(words(scale, "7")).isEqualTo(Words.of(Kind.RAW, "7"));
        assertThat(words(scale, "x")).isEqualTo(Words.of(Kind.RAW, "x"));
    }

    @Test
    void numberCarriesItsUnit() {
        assertThat(words(new Field.Numeric(HEAD, 0, 90, "minuter"), "45").lines())
                .containsExactly("45 minuter");
    }

    @Test
    void rowsWithoutTextAreLeftOut() {
        assertThat(words(new Field.TextList(HEAD, 5, 20, 2), "ett~~ `ttre").lines())
                .containsExactly("ett", " ~tre");
    }

    @Test
    void votesAreTheTextsTheyWereGivenToMostFirst() {
        Votes votes = new Votes(HEAD, "ideer", 4, 99);
        FieldWords reader = new FieldWords(
                catalogue.programme().exercises().get(0), catalogue.programme().maturityModel());

        assertThat(reader.words(votes, "2~~10~1", id -> id.equals("ideer") ? "Lunch{1~Tom~App" : "")
                        .lines())
                .containsExactly("App: 10", "Lunch: 2", "4: 1");
    }

    @Test
    void cellsOfATableAreTextsAndChoicesAreTheirWords() {
        Words shown = words(table(Field.Table.Look.PLAIN), "Möte{2~{~Brev{9{extra");

        assertThat(shown.headings()).containsExactly("Vad", "Lag?", "");
        assertThat(shown.rows()).containsExactly(List.of("Möte", "nej", ""), List.of("Brev", "9", "extra"));
    }

    @Test
    void cardIsItsTextAndOnesOwnCardWhatWasWritten() {
        Field.Deck deck = new Field.Deck(HEAD, List.of(new Field.Option("sol", "Solen skiner")), true, 20, null);

        assertThat(words(deck, "sol").lines()).containsExactly("Solen skiner");
        assertThat(words(deck, "+eget `tkort").lines()).containsExactly("eget ~kort");
        assertThat(words(deck, "borta").lines()).containsExactly("borta");
    }

    @Test
    void planHasTwoParts() {
        assertThat(words(new Field.Plan(HEAD, 40), "måndag").lines()).containsExactly("måndag", "");
        assertThat(words(new Field.Plan(HEAD, 40), "a~b~c").kind()).isEqualTo(Kind.RAW);
    }

    private static Field.Table table(Field.Table.Look look) {
        return new Field.Table(
                HEAD,
                3,
                1,
                look,
                null,
                List.of(
                        new Field.Column("vad", "Vad", Field.Column.Kind.TEXT, 20, List.of()),
                        new Field.Column("lag", "Lag?", Field.Column.Kind.CHOICE, 1, List.of("ja", "nej"))));
    }

    private static Field.Choice choice() {
        return new Field.Choice(
                HEAD, true, null, List.of(new Field.Option("a", "Framåt"), new Field.Option("b", "Bakåt")));
    }

    private Words words(Field field, String value) {
        Exercise exercise = catalogue.programme().exercises().get(0);
        return new FieldWords(exercise, catalogue.programme().maturityModel()).words(field, value, id -> "");
    }
}
