package se.innovationskraft.bridge.workbook;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.web.BridgeSettings;

/**
 * Which answers their leader has given to others, and on which day. Everything without a mark is a draft. Marks have the shape of
 * answers: a field for each place, named {@code <round>~<item>}, with an ISO day or nothing. What is shared is not in them.
 */
@Service
public class SharedMarks {

    private static final String STATE = "/state/shared";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern NAME = Pattern.compile("([0-9]{1,6})~(.+)");

    private final Documents documents;
    private final OwnFields fields;
    private final BridgeSettings settings;
    private final Clock clock;

    SharedMarks(Documents documents, OwnFields fields, BridgeSettings settings, Clock clock) {
        this.documents = documents;
        this.fields = fields;
        this.settings = settings;
        this.clock = clock;
    }

    /** The days of all places that are marked, by {@link AnswerPlace#anchor()}. */
    Map<String, LocalDate> all(Workbook workbook) {
        Map<String, LocalDate> days = new HashMap<>();
        String base = settings.iri() + "/";
        documents.list(workbook.organisation(), workbook.id()).stream()
                .filter(stored -> stored.id().stateId().equals(settings.iri() + STATE))
                .filter(stored -> stored.id().activityId().startsWith(base))
                .forEach(stored -> days(stored.id().activityId().substring(base.length()), AnswerDocument.of(stored))
                        .forEach((place, day) -> days.put(place.anchor(), day)));
        return days;
    }

    /** The day that an answer was shared; empty for a draft. */
    public Optional<LocalDate> day(Workbook workbook, AnswerPlace place) {
        return fields.of(workbook, place.exercise(), STATE)
                .map(document -> days(place.exercise(), document).get(place));
    }

    /** Remembers that an answer has been shared today. */
    @Transactional
    public void mark(Workbook workbook, AnswerPlace place) {
        write(workbook, place, LocalDate.ofInstant(clock.instant(), SWEDEN).toString());
    }

    /** From now on the answer is a draft again. */
    @Transactional
    public void unmark(Workbook workbook, AnswerPlace place) {
        if (day(workbook, place).isPresent()) {
            write(workbook, place, "");
        }
    }

    private void write(Workbook workbook, AnswerPlace place, String value) {
        fields.set(workbook, place.exercise(), STATE, place.round() + "~" + place.item(), value);
    }

    private static Map<AnswerPlace, LocalDate> days(String exercise, AnswerDocument document) {
        Map<AnswerPlace, LocalDate> days = new HashMap<>();
        document.rounds().stream()
                .flatMap(round -> round.answers().entrySet().stream())
                .forEach(field -> {
                    Matcher name = NAME.matcher(field.getKey());
                    day(field.getValue().value())
                            .filter(day -> name.matches())
                            .ifPresent(day -> days.put(
                                    new AnswerPlace(exercise, Integer.parseInt(name.group(1)), name.group(2)), day));
                });
        return days;
    }

    /** Empty for a mark that is taken back, and for none of ours: a package could write anything. */
    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
