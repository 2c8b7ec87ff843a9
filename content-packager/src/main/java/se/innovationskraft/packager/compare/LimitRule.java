package se.innovationskraft.packager.compare;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.innovationskraft.packager.compare.Question.Column;

/** An answer that was within the limits must still be. No limit is the widest. */
final class LimitRule implements QuestionRule {

    private static final Set<String> NUMBERS = Set.of("numeric", "counter", "votes");

    @Override
    public Stream<Reason> compare(Twins twins) {
        if (!twins.old().keepsTheSameAs(twins.now()) || !twins.old().isSaved()) {
            return Stream.empty();
        }
        Stream<Reason> cells = twins.old().columns().stream().flatMap(column -> cells(twins, column));
        return Stream.of(
                        highest(twins, "max", isNumber(twins.now()) ? "most" : "characters"),
                        highest(twins, "rows", "rows"),
                        highest(twins, "most", "most"),
                        lowest(twins),
                        allowed(twins),
                        cells)
                .flatMap(reasons -> reasons);
    }

    private static boolean isNumber(Question question) {
        return NUMBERS.contains(question.type());
    }

    private static Stream<Reason> highest(Twins twins, String name, String unit) {
        return highest(twins, twins.old().number(name), twins.now().number(name), unit);
    }

    private static Stream<Reason> highest(Twins twins, OptionalInt before, OptionalInt after, String unit) {
        boolean tighter = after.orElse(Integer.MAX_VALUE) < before.orElse(Integer.MAX_VALUE);
        return changed(twins, before, after, tighter, unit);
    }

    private static Stream<Reason> lowest(Twins twins) {
        OptionalInt before = least(twins.old());
        OptionalInt after = least(twins.now());
        boolean tighter = after.orElse(Integer.MIN_VALUE) > before.orElse(Integer.MIN_VALUE);
        return changed(twins, before, after, tighter, "least");
    }

    /** What counts something begins at nothing. */
    private static OptionalInt least(Question question) {
        return question.type().equals("counter") ? OptionalInt.of(0) : question.number("min");
    }

    private static Stream<Reason> changed(
            Twins twins, OptionalInt before, OptionalInt after, boolean isTighter, String unit) {
        Change change = isTighter ? Change.LIMIT_TIGHTENED : Change.LIMIT_LOOSENED;
        return twins.reasonIf(!before.equals(after), change, words(before, unit), words(after, unit));
    }

    private static String words(OptionalInt limit, String unit) {
        return limit.isPresent() ? unit + " " + limit.getAsInt() : "unlimited";
    }

    /** Whether several can be chosen, and whether a card of one's own can be written. */
    private static Stream<Reason> allowed(Twins twins) {
        return Stream.concat(
                allowed(twins, "multiple", "several", "one"), allowed(twins, "own", "own-card", "given-cards"));
    }

    private static Stream<Reason> allowed(Twins twins, String attribute, String more, String less) {
        boolean before = twins.old().is(attribute);
        Change change = before ? Change.LIMIT_TIGHTENED : Change.LIMIT_LOOSENED;
        return twins.reasonIf(before != twins.now().is(attribute), change, before ? more : less, before ? less : more);
    }

    private static Stream<Reason> cells(Twins twins, Column before) {
        return twins.now().columns().stream()
                .filter(before::holdsTheSameAs)
                .filter(after -> !(before.most() + after.most()).isEmpty())
                .flatMap(after -> highest(twins, most(twins.old(), before), most(twins.now(), after), "characters"));
    }

    private static OptionalInt most(Question question, Column column) {
        return column.most().matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(column.most()))
                : question.number("max");
    }
}
