package se.innovationskraft.bridge.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What is promised, and what of it was missed. */
final class Limits {

    private static final double MILLIS_WORKBOOK = 100;
    private static final double MILLIS_RECORD = 200;
    private static final double GROWTH = 1.3;

    private final Consumer<String> out;
    private final List<String> missed = new ArrayList<>();

    /**
     * Nothing is missed yet.
     *
     * @param out gets a line for each judgement
     */
    Limits(Consumer<String> out) {
        this.out = out;
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    void judge(Measured measured) {
        judge(measured, measured.workbook(), MILLIS_WORKBOOK);
        judge(measured, measured.overview(), MILLIS_RECORD);
    }

    /** Whether what belongs to one organisation is as quick when there are many others. */
    void judgeGrowth(Measured few, Measured many) {
        judgeGrowth(few, few.workbook(), many, many.workbook());
        judgeGrowth(few, few.overview(), many, many.overview());
    }

    private void judge(Measured measured, Figures figures, double most) {
        String what = String.format(
                Locale.ROOT,
                "%s at %d organisations, p99 against %.0f ms",
                figures.what(),
                measured.organisations(),
                most);
        judge(what, figures.percent(99) / most, 1);
    }

    private void judgeGrowth(Measured few, Figures before, Measured many, Figures after) {
        String what = "%s, p99 at %d organisations against %d"
                .formatted(before.what(), many.organisations(), few.organisations());
        judge(what, after.percent(99) / before.percent(99), GROWTH);
    }

    private void judge(String what, double ratio, double most) {
        String line = String.format(Locale.ROOT, "%s: ratio %.2f (most %.1f)", what, ratio, most);
        out.accept(line);
        if (ratio > most) {
            missed.add(line);
        }
    }
}
