package se.innovationskraft.bridge.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.steering.ManagementStep.Guide;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;

/** The steps before and after the leaders' own. What they say is read from the exercise that holds them. */
@Service
class ManagementSteps {

    private static final String EXERCISE = "r02";
    private static final Pattern TITLE = Pattern.compile("Steg (\\d+): (.+)");

    private final JdbcClient database;
    private final EventLog log;
    private final Programme programme;

    ManagementSteps(JdbcClient database, EventLog log, Catalogue catalogue) {
        this.database = database;
        this.log = log;
        this.programme = catalogue.programme();
    }

    /** In order; none in a programme without the exercise. */
    List<ManagementStep> all(String organisation) {
        Map<Integer, LocalDate> done = done(organisation);
        return programme.exercise(EXERCISE).stream()
                .flatMap(exercise -> exercise.steps().stream())
                .flatMap(step -> step(step, done))
                .toList();
    }

    /**
     * Marks a step as done, or as not done.
     *
     * @param today a day in Sweden
     * @param by name of the account
     */
    @Transactional
    public void mark(String organisation, int number, boolean isDone, LocalDate today, String by) {
        log.lock(organisation);
        database.sql("DELETE FROM management_step WHERE organisation = ? AND step = ?")
                .params(organisation, number)
                .update();
        if (isDone) {
            database.sql("INSERT INTO management_step (organisation, step, done_on, by_name) VALUES (?, ?, ?, ?)")
                    .params(organisation, number, today, by)
                    .update();
        }
    }

    private Map<Integer, LocalDate> done(String organisation) {
        return database
                .sql("SELECT step, done_on FROM management_step WHERE organisation = ?")
                .param(organisation)
                .query((row, number) -> Map.entry(row.getInt("step"), row.getObject("done_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<ManagementStep> step(Step step, Map<Integer, LocalDate> done) {
        Matcher title = TITLE.matcher(step.title());
        if (!title.matches()) {
            return Stream.empty();
        }
        int number = Integer.parseInt(title.group(1));
        return Stream.of(new ManagementStep(number, sentence(title.group(2)), guide(step), done.get(number)));
    }

    private static String sentence(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static List<Guide> guide(Step step) {
        return step.parts().stream().flatMap(ManagementSteps::guide).toList();
    }

    private static Stream<Guide> guide(StepPart part) {
        if (part instanceof StepPart.Prose prose) {
            return Stream.of(new Guide(false, prose.html().value()));
        }
        return part instanceof StepPart.Say say
                ? Stream.of(new Guide(true, say.html().value()))
                : Stream.empty();
    }
}
