package se.innovationskraft.packager.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.innovationskraft.packager.compare.Question.Column;
import se.innovationskraft.packager.compare.Question.Option;

/** Reads the fields of a step. */
final class QuestionReader {

    private QuestionReader() {}

    static List<Question> read(Element screen) {
        return screen.select("[data-field][data-item]").stream()
                .map(QuestionReader::question)
                .toList();
    }

    private static Question question(Element field) {
        Map<String, String> attributes = new LinkedHashMap<>(field.dataset());
        Element firstRow = field.select("tbody tr, [data-row]").first();
        Elements cells = firstRow == null ? new Elements() : firstRow.select("[data-column]");
        return new Question(
                PageReader.withoutSitting(field.attr("data-item")),
                field.attr("data-field"),
                words(field),
                field.attr("data-role"),
                attributes,
                Stream.concat(choices(field), cells.stream().flatMap(QuestionReader::choices))
                        .toList(),
                cells.stream().map(QuestionReader::column).toList());
    }

    /** Without the word that says that an answer is required. */
    private static String words(Element field) {
        Element question = field.select("[data-part=question]").first();
        return question == null ? "" : text(question);
    }

    private static String text(Element question) {
        Element words = question.clone();
        words.select(".required").remove();
        return words.text();
    }

    private static Stream<Option> choices(Element field) {
        if (field.hasAttr("data-column")) {
            return field.select("option").stream()
                    .filter(option -> !option.attr("value").isEmpty())
                    .map(option -> new Option(field.attr("data-column"), option.attr("value"), option.text()));
        }
        Stream<Option> inputs = field.select("label.option:has(input[value])").stream()
                .map(label -> new Option("", label.select("input").attr("value"), label.text()));
        Stream<Option> cards =
                field.select("[data-card]").stream().map(card -> new Option("", card.attr("data-card"), card.text()));
        return Stream.concat(inputs, cards);
    }

    private static Column column(Element cell) {
        return new Column(cell.attr("data-column"), cell.attr("data-kind"), cell.attr("data-max"));
    }
}
