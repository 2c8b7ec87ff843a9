package se.innovationskraft.packager.check.content;

import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Sheet;

/** A sheet is finished: it holds text, and nothing that was meant to be filled in later. */
final class SheetRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.sheets().stream().flatMap(SheetRule::check);
    }

    private static Stream<Problem> check(Sheet sheet) {
        String words = ExerciseTexts.words(sheet.body());
        if (words.isBlank()) {
            return Stream.of(Problem.error("sheet-empty", sheet.source()));
        }
        Optional<String> left = PlaceholderRule.in(words);
        return left.map(found -> Problem.error("placeholder", sheet.source(), found)).stream();
    }
}
