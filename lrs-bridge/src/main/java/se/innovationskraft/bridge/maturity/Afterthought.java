package se.innovationskraft.bridge.maturity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.workbook.Answer;
import se.innovationskraft.bridge.workbook.Fields;
import se.innovationskraft.packager.model.MaturityModel;

/**
 * How a leader sees today where the team stood at the start, with a better idea of what the levels mean. It stands beside
 * the first answer and never in place of it: nothing is compared with it, suggested from it or counted.
 *
 * @param first day of the first answer, null when not said
 * @param day on which this was said, null when not known
 * @param isOfToday whether it was said of the model of today
 * @param areas in the model's order
 * @param rev revision, 0 when nothing is written
 */
record Afterthought(
        @Nullable LocalDate first, @Nullable LocalDate day, boolean isOfToday, List<AreaThought> areas, long rev) {

    /** Field that says when, and of which version of the model: {@code 2026-11-22~1.0.0}. */
    static final String SAID = "sagt";

    private static final String OF_AREA = "-da";
    private static final String AND = "~";

    Afterthought {
        areas = List.copyOf(areas);
    }

    /**
     * What is said of the start.
     *
     * @param standings of every area of the model
     * @param fields as stored; what is no level of the model is as if nothing stood there
     */
    static Afterthought of(MaturityModel model, List<AreaStanding> standings, Fields fields) {
        String[] said = fields.value(SAID).split(AND, 2);
        return new Afterthought(
                standings.stream().findFirst().map(area -> area.start().day()).orElse(null),
                day(said[0]),
                said.length > 1 && said[1].equals(model.version()),
                standings.stream()
                        .flatMap(standing -> model.area(standing.id()).stream()
                                .map(area -> AreaThought.of(model, area, standing, fields)))
                        .toList(),
                fields.revision(Stream.concat(
                                Stream.of(SAID), model.areas().stream().map(area -> field(area.id())))
                        .toList()));
    }

    /** Field of an area. */
    static String field(String area) {
        return area + OF_AREA;
    }

    /** What stands in {@link #SAID}. */
    static String said(LocalDate day, MaturityModel model) {
        return day + AND + model.version();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public boolean isSaid() {
        return areas.stream().anyMatch(area -> area.today().isSaid());
    }

    /**
     * One area.
     *
     * @param first what was answered the first time
     * @param today what the leader says of that time now
     * @param others what met {@code today} when workbooks were joined or a file was read in
     */
    record AreaThought(MaturityModel.Area area, Standing first, Standing today, List<Standing> others) {

        AreaThought {
            others = List.copyOf(others);
        }

        private static AreaThought of(
                MaturityModel model, MaturityModel.Area area, AreaStanding standing, Fields fields) {
            Answer answer = fields.answers().getOrDefault(field(area.id()), new Answer("", 0, List.of()));
            return new AreaThought(
                    area,
                    standing.start().now(),
                    Standing.of(model, area, answer.value()),
                    answer.others().stream()
                            .map(other -> Standing.of(model, area, other))
                            .filter(Standing::isSaid)
                            .toList());
        }
    }
}
