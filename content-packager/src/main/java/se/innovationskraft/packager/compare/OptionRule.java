package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.compare.Question.Option;

/**
 * What is kept of a choice is its value: it must still be there, and stand for the same words. Only a person can tell
 * whether other words mean the same, so they are pointed out; those of the maturity model are measured by, and count as
 * another question.
 */
final class OptionRule implements QuestionRule {

    private static final String LEVELS = "likert";

    @Override
    public Stream<Reason> compare(Twins twins) {
        if (!twins.old().isSaved() || !twins.old().type().equals(twins.now().type())) {
            return Stream.empty();
        }
        List<Option> before = ofKeptColumns(twins.old(), twins.now());
        List<Option> after = ofKeptColumns(twins.now(), twins.old());
        Stream<Reason> kept = before.stream().flatMap(option -> kept(twins, option, before, after));
        Stream<Reason> added = after.stream()
                .filter(option -> before.stream().noneMatch(option::isSameValueAs))
                .map(option -> twins.reason(Change.OPTION_ADDED, "", option.text()));
        return Stream.of(kept, added, question(twins)).flatMap(reasons -> reasons);
    }

    /** The options of a column that comes or goes are {@link ColumnRule}'s. */
    private static List<Option> ofKeptColumns(Question some, Question others) {
        List<String> columns =
                others.columns().stream().map(Question.Column::key).toList();
        return some.options().stream()
                .filter(option -> option.group().isEmpty() || columns.contains(option.group()))
                .toList();
    }

    private static Stream<Reason> kept(Twins twins, Option old, List<Option> before, List<Option> after) {
        Optional<Option> now = after.stream().filter(old::isSameValueAs).findFirst();
        if (now.isEmpty()) {
            return Stream.of(twins.reason(Change.OPTION_REMOVED, old.text(), ""));
        }
        String text = now.get().text();
        return twins.reasonIf(!old.text().equals(text), change(twins, old, now.get(), before, after), old.text(), text);
    }

    private static Change change(Twins twins, Option old, Option now, List<Option> before, List<Option> after) {
        if (after.stream().anyMatch(old::isSameTextAs) || before.stream().anyMatch(now::isSameTextAs)) {
            return Change.OPTION_MOVED;
        }
        return measures(twins) ? Change.MATURITY_QUESTION_CHANGED : Change.OPTION_REWORDED;
    }

    private static Stream<Reason> question(Twins twins) {
        String before = twins.old().words();
        String after = twins.now().words();
        boolean changed = measures(twins) && !before.equals(after);
        return twins.reasonIf(changed, Change.MATURITY_QUESTION_CHANGED, before, after);
    }

    private static boolean measures(Twins twins) {
        return twins.assessesMaturity() && twins.now().type().equals(LEVELS);
    }
}
