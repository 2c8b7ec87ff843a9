package se.innovationskraft.bridge.steering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.journey.FollowUpAnswer;
import se.innovationskraft.bridge.measurement.PublishedRecord;
import se.innovationskraft.bridge.threshold.Reason;
import se.innovationskraft.bridge.threshold.Tally;
import se.innovationskraft.bridge.threshold.Tally.Share;
import se.innovationskraft.bridge.threshold.Tally.Size;

/**
 * What a record tells of what leaders have tried and what hinders them. Nothing is reckoned here.
 *
 * @param day on which it was published, in Sweden
 */
record Measured(PublishedRecord record, LocalDate day) {

    /** Whether the record is older than the question of what became of what was tried. */
    public boolean isOlder() {
        return record.trials() == null;
    }

    /** How many keep, change and drop, in that order; empty when it is not told. */
    public List<Share> trials() {
        return FollowUpAnswer.CHOICES.stream()
                .flatMap(choice ->
                        shares(record.trials()).filter(share -> share.name().equals(choice)))
                .toList();
    }

    /** Why nothing is told of trials; null when it is, or when nothing was asked. */
    public @Nullable Reason whyNoTrials() {
        return why(record.trials());
    }

    /** Obstacles that more than a few have met, the most common first. */
    public List<Share> obstacles() {
        return shares(record.obstacles())
                .filter(share -> share.size() != Size.AT_MOST)
                .sorted(Comparator.comparingInt(Share::people).reversed())
                .toList();
    }

    /** Obstacles that a few have met, or nobody. */
    public List<Share> fewObstacles() {
        return shares(record.obstacles())
                .filter(share -> share.size() == Size.AT_MOST)
                .toList();
    }

    /** Why nothing is told of obstacles; null when it is. */
    public @Nullable Reason whyNoObstacles() {
        return why(record.obstacles());
    }

    /** People who are counted; null where that is not told. */
    public @Nullable Integer people() {
        return record.answers();
    }

    /** How much of everybody a share is, such as {@code 41%}; the least it can be. */
    public String length(Share share) {
        int all = record.obstacles() instanceof Tally.Counted counted ? counted.of() : share.people();
        return 100 * share.people() / Math.max(1, all) + "%";
    }

    private static Stream<Share> shares(@Nullable Tally tally) {
        return tally instanceof Tally.Counted counted ? counted.shares().stream() : Stream.empty();
    }

    private static @Nullable Reason why(@Nullable Tally tally) {
        return tally instanceof Tally.Withheld withheld ? withheld.reason() : null;
    }
}
