package se.innovationskraft.bridge.group;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group has decided about a meeting, and learnt at it.
 *
 * @param number 1 to {@value #LAST}
 * @param starts Swedish time; null when not decided
 * @param startsRev grows each time it is changed; 0 for never
 * @param insights at most {@value #INSIGHTS}, in order, none blank
 * @param insightsRev grows each time they are changed; 0 for never
 */
record Meeting(int number, @Nullable LocalDateTime starts, int startsRev, List<String> insights, int insightsRev) {

    static final int LAST = 5;
    static final int INSIGHTS = 3;

    /** Most characters of an insight. */
    static final int LONGEST = 140;

    Meeting {
        insights = List.copyOf(insights);
    }

    static Meeting undecided(int number) {
        return new Meeting(number, null, 0, List.of(), 0);
    }
}
