package se.innovationskraft.packager.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.model.Formula;
import se.innovationskraft.packager.model.Formula.Factor;

/** Products of columns and whole numbers, added up, and nothing else. */
class FormulaReaderTests {

    @Test
    void columnsAndNumbersAreTheFactorsOfItsTerms() {
        assertThat(FormulaReader.read("ledare*l-min+2*30+medarb"))
                .contains(new Formula(List.of(
                        List.of(new Formula.Cell("ledare"), new Formula.Cell("l-min")),
                        List.of(new Formula.Constant(2), new Formula.Constant(30)),
                        List.of(new Formula.Cell("medarb")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "a+", "*a", "a**b", "a++b", "a/b", "a b", "(a+b)*c", "a*1,5", "å", "1234567"})
    void whatIsNoSumOfProductsIsNoFormula(String text) {
        assertThat(FormulaReader.read(text)).isEmpty();
    }

    @Test
    void everyFormulaIsReadAsItWasWritten() {
        Random random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            Formula formula = new Formula(IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(term -> term(random))
                    .toList());

            assertThat(FormulaReader.read(written(formula)))
                    .as(written(formula))
                    .contains(formula);
        }
    }

    private static List<Factor> term(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(factor -> factor(random))
                .toList();
    }

    private static Factor factor(Random random) {
        return random.nextBoolean()
                ? new Formula.Constant(random.nextInt(1_000_000))
                : new Formula.Cell("k" + random.nextInt(9) + (random.nextBoolean() ? "-min" : ""));
    }

    private static String written(Formula formula) {
        return formula.terms().stream()
                .map(term -> term.stream().map(Factor::text).collect(Collectors.joining("*")))
                .collect(Collectors.joining("+"));
    }
}
