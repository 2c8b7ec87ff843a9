package se.innovationskraft.bridge.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.threshold.AreaChange;
import se.innovationskraft.bridge.threshold.Publication;
import se.innovationskraft.bridge.threshold.Rules;
import se.innovationskraft.bridge.threshold.Tally;

/**
 * What was told of a point when it was published, and all that will ever be told of it. Its form as JSON, and what every
 * part means, stands in {@code doc/record-format.md}.
 *
 * @param v version of the form: {@value #FORM}
 * @param id random
 * @param model the maturity model as it was then
 * @param rules those that decided what is told
 * @param trust how sure it is who has answered; always {@value #SELF_DECLARED}
 * @param answers people who are counted; null where that may not be told
 * @param parts the parts of the organisation that could be picked then, by name
 * @param results what is told; every part has a result for each area
 * @param obstacles what is told of {@link Obstacle}s, by their words
 * @param trials what is told of how many keep, change and drop what they have tried, by the words of {@link
 *     se.innovationskraft.bridge.journey.FollowUpAnswer#CHOICES}; null in records that are older than the question
 * @param hours the least number of hours a month that they say are freed; null where that is not told
 * @param changes since earlier records, the latest first; only those that counted the same people in some area
 */
public record PublishedRecord(
        int v,
        String id,
        Point point,
        Model model,
        Instant published,
        Rules rules,
        String trust,
        @Nullable Integer answers,
        List<PartOfAll> parts,
        Publication results,
        Tally obstacles,
        @Nullable Tally trials,
        @Nullable Integer hours,
        List<Compared> changes) {

    public static final int FORM = 1;

    /** Nobody has checked who they are: a workbook's key is enough. */
    public static final String SELF_DECLARED = "självdeklarerad";

    public PublishedRecord {
        parts = List.copyOf(parts);
        changes = List.copyOf(changes);
    }

    /** The point as it was then; see {@link MeasurementPoint}. */
    public record Point(
            String id,
            PointKind kind,
            String title,
            LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable Integer invited) {

        static Point of(MeasurementPoint point) {
            return new Point(point.id(), point.kind(), point.title(), point.opens(), point.closes(), point.invited());
        }
    }

    /**
     * The maturity model.
     *
     * @param version of the model that was answered
     * @param levels what the levels are called, lowest first
     * @param areas in the order of the model
     */
    public record Model(String version, List<String> levels, List<Area> areas) {

        public Model {
            levels = List.copyOf(levels);
            areas = List.copyOf(areas);
        }
    }

    /** An area of the model. */
    public record Area(String id, String title) {}

    /** A part of the organisation; see {@link Part}. */
    public record PartOfAll(
            String id, String name, @Nullable Integer invited) {}

    /**
     * What is told of the change since an earlier record of the same version of the model.
     *
     * @param record id of the earlier record
     * @param point of the earlier record
     */
    public record Compared(String record, Point point, List<AreaChange> areas) {

        public Compared {
            areas = List.copyOf(areas);
        }
    }
}
