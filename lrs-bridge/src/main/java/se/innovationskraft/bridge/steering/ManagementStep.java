package se.innovationskraft.bridge.steering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the journey that is the management's.
 *
 * @param title without its number, such as {@code Ni beslutar}
 * @param guide what to do and say, as HTML fragments of the programme
 * @param done day on which it was marked as done; null while it is not
 */
record ManagementStep(
        int number,
        String title,
        List<Guide> guide,
        @Nullable LocalDate done) {

    ManagementStep {
        guide = List.copyOf(guide);
    }

    /**
     * A piece of guidance.
     *
     * @param isSaid whether it is words to say aloud
     */
    record Guide(boolean isSaid, String html) {}
}
