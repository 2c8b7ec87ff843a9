package se.innovationskraft.packager.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.Formula;
import se.innovationskraft.packager.model.Formula.Factor;

/** A formula as an author writes it: {@code ledare*lmin+medarb*30}. */
final class FormulaReader {

    private static final String FACTOR = "(?:\\d{1,6}|[a-z0-9-]*[a-z-][a-z0-9-]*)";
    private static final String TERM = FACTOR + "(?:\\*" + FACTOR + ")*";
    private static final Pattern FORMULA = Pattern.compile(TERM + "(?:\\+" + TERM + ")*");

    private FormulaReader() {}

    /** The formula; empty when the text is none. */
    static Optional<Formula> read(String text) {
        return FORMULA.matcher(text).matches()
                ? Optional.of(new Formula(Arrays.stream(text.split("\\+"))
                        .map(FormulaReader::term)
                        .toList()))
                : Optional.empty();
    }

    private static List<Factor> term(String text) {
        return Arrays.stream(text.split("\\*")).map(FormulaReader::factor).toList();
    }

    private static Factor factor(String text) {
        return text.matches("\\d+") ? new Formula.Constant(Integer.parseInt(text)) : new Formula.Cell(text);
    }
}
