package se.innovationskraft.packager.compare;

import java.util.stream.Stream;

/** What an answer is, where it goes, and whether it must be there. */
final class SavingRule implements QuestionRule {

    @Override
    public Stream<Reason> compare(Twins twins) {
        return Stream.of(type(twins), saved(twins), required(twins), role(twins), countedRows(twins))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> type(Twins twins) {
        String before = twins.old().type();
        String after = twins.now().type();
        boolean fits = twins.old().keepsTheSameAs(twins.now()) || !twins.old().isSaved();
        Change change = fits ? Change.LOOK_CHANGED : Change.FIELD_TYPE_CHANGED;
        return twins.reasonIf(!before.equals(after), change, before, after);
    }

    private static Stream<Reason> saved(Twins twins) {
        Change change = twins.old().isSaved() ? Change.NO_LONGER_SAVED : Change.SAVED_NOW;
        return twins.reasonIf(twins.old().isSaved() != twins.now().isSaved(), change, "", "");
    }

    private static Stream<Reason> required(Twins twins) {
        Change change = twins.old().isRequired() ? Change.NO_LONGER_REQUIRED : Change.REQUIRED_NOW;
        return twins.reasonIf(twins.old().isRequired() != twins.now().isRequired(), change, "", "");
    }

    private static Stream<Reason> role(Twins twins) {
        String before = twins.old().role();
        String after = twins.now().role();
        return twins.reasonIf(!before.equals(after), Change.ROLE_CHANGED, before, after);
    }

    /** Dots are kept by row: they mean something else when the rows are those of another field. */
    private static Stream<Reason> countedRows(Twins twins) {
        String before = twins.old().attribute("of");
        String after = twins.now().attribute("of");
        boolean changed = twins.old().isSaved() && !before.equals(after);
        return twins.reasonIf(changed, Change.COUNTED_ROWS_CHANGED, before, after);
    }
}
