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
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which answers their leader has given to others, and on which day. Everything without a mark is a draft. Marks have the shape of
 * answers: a field for each place, named {@code <round>~<item>}, with an ISO day or nothing. What is shared is not in them.
 */
@Service
public class SharedMarks {

    private static final String STATE = "/state/shared";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern NAME = Pattern.compile("([0-9]{1,6})~(.+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents documents;
    private final BridgeSettings settings;
    private final Clock clock;

    SharedMarks(Documents documents, BridgeSettings settings, Clock clock) {
        this.documents = documents;
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
                .forEach(stored -> days(stored.id().activityId().substring(base.length()), stored)
                        .forEach((place, day) -> days.put(place.anchor(), day)));
        return days;
    }

    /** The day that an answer was shared; empty for a draft. */
    public Optional<LocalDate> day(Workbook workbook, AnswerPlace place) {
        return documents
                .get(id(workbook, place))
                .map(stored -> days(place.exercise(), stored).get(place));
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
        documents.change(id(workbook, place), "application/json", Precondition.NONE, body -> {
            ObjectNode document = parse(body);
            ObjectNode fields =
                    document.get("fields") instanceof ObjectNode there ? there : document.putObject("fields");
            String name = place.round() + "~" + place.item();
            long rev = fields.path(name).path("rev").asLong(0);
            fields.putObject(name).put("value", value).put("rev", rev + 1);
            return JSON.writeValueAsBytes(document);
        });
    }

    private static ObjectNode parse(byte[] body) {
        try {
            if (body.length > 0 && JSON.readTree(body) instanceof ObjectNode there) {
                return there;
            }
        } catch (JacksonException e) {
            // not what we write: nothing of the leader's is in it
        }
        return JSON.createObjectNode().put("v", 1).put("round", 1);
    }

    private static Map<AnswerPlace, LocalDate> days(String exercise, StoredDocument stored) {
        Map<AnswerPlace, LocalDate> days = new HashMap<>();
        AnswerDocument.of(stored).rounds().stream()
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

    private DocumentId id(Workbook workbook, AnswerPlace place) {
        return new DocumentId(
                workbook.organisation(),
                workbook.id(),
                settings.activity(place.exercise()),
                settings.iri() + STATE,
                null);
    }
}
