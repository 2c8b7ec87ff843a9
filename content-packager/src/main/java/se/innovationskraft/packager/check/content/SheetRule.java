package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** A sheet holds text. */
final class SheetRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.sheets().stream()
                .filter(sheet -> !sheet.body().isPresent())
                .map(sheet -> Problem.error("sheet-empty", sheet.source()));
    }
}
