package se.innovationskraft.bridge.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.maturity.SelfAssessments;
import se.innovationskraft.bridge.measurement.Obstacle;
import se.innovationskraft.bridge.measurement.Outcome;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.measurement.Publishing;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.WebOrigin;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.BridgeSettings;
import se.innovationskraft.packager.model.Exercise;

/**
 * Fills a PostgreSQL with organisations of the same size. What is many goes in by COPY; progress is counted and the first
 * measurement is published by the service itself. The same number gives the same texts.
 */
public final class Load {

    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 10);

    private static final List<String> OBSTACLES =
            Arrays.stream(Obstacle.values()).map(Obstacle::word).toList();

    private final LoadSize size;
    private final BeanFactory service;
    private final Secrets secrets;
    private final BridgeSettings settings;
    private final DocumentTexts texts;

    /** Loads into the store of a running service. */
    public Load(LoadSize size, BeanFactory service) {
        this.size = size;
        this.service = service;
        this.secrets = service.getBean(Secrets.class);
        this.settings = service.getBean(BridgeSettings.class);
        this.texts = new DocumentTexts(service.getBean(Catalogue.class).programme());
    }

    /**
     * Makes the organisation of that number and everything in it.
     *
     * @param number 1, 2, 3, …
     */
    public LoadedOrganisation organisation(int number) {
        String id = String.format(Locale.ROOT, "last-%04d", number);
        Organisations organisations = service.getBean(Organisations.class);
        organisations.add(id, "Kommun " + number);
        organisations.addInstallKey(id, "install-key-of-" + id);
        organisations.addOrigin(
                id, WebOrigin.of("https://lms-" + number + ".example").orElseThrow());
        List<String> parts = Stream.of("Norr", "Söder", "Öster")
                .map(name -> service.getBean(Parts.class)
                        .add(id, name, null)
                        .orElseThrow()
                        .id())
                .toList();
        String start = point(id, PointKind.START, START);
        String middle = point(id, PointKind.MIDDLE, MIDDLE);
        List<LoadedLeader> leaders = fill(id, parts, start, middle, new Draw(new Random(number)));
        service.getBean(Progress.class).rebuild(id);
        Outcome outcome = service.getBean(Publishing.class).publish(id, start, "hr");
        return new LoadedOrganisation(id, ((Outcome.Published) outcome).record(), middle, leaders);
    }

    private String point(String organisation, PointKind kind, LocalDate opens) {
        return service.getBean(Points.class)
                .add(organisation, kind, "Mätning " + kind.word(), opens, null, size.leaders())
                .id();
    }

    private List<LoadedLeader> fill(String organisation, List<String> parts, String start, String middle, Draw draw) {
        OrganisationRows rows =
                new OrganisationRows(organisation, size.leaders() * (size.statements() + DocumentTexts.EXERCISES + 2));
        List<LoadedLeader> leaders = IntStream.range(0, size.leaders())
                .mapToObj(number -> leader(rows, organisation, draw))
                .toList();
        addStatements(rows, leaders, draw);
        for (LoadedLeader leader : leaders) {
            String part = draw.oneOf(parts);
            addDocuments(rows, leader, texts.contributions(start, middle, part, draw.oneOf(OBSTACLES)), draw);
        }
        copy(rows);
        return leaders;
    }

    private LoadedLeader leader(OrganisationRows rows, String organisation, Draw draw) {
        LoadedLeader made =
                new LoadedLeader(new Workbook(organisation, draw.name()), draw.name(), texts.exercises(draw.random()));
        rows.addWorkbook(
                made.workbook().id(),
                secrets.hash("workbook key", made.key()),
                secrets.hash("pseudonym", organisation + "|" + draw.name()));
        return made;
    }

    /** All leaders at the same pace. */
    private void addStatements(OrganisationRows rows, List<LoadedLeader> leaders, Draw draw) {
        for (int index = 0; index < size.statements(); index++) {
            for (LoadedLeader leader : leaders) {
                String id = draw.uuid();
                StatementText said =
                        new StatementText(settings.iri(), leader.workbook(), size.statements(), leader.exercises());
                rows.addStatement(leader.workbook().id(), id, said.of(index, id, rows.next(), draw.random()));
            }
        }
    }

    private void addDocuments(OrganisationRows rows, LoadedLeader leader, String contributions, Draw draw) {
        String workbook = leader.workbook().id();
        String answers = settings.iri() + "/state/answers";
        for (Exercise exercise : leader.exercises()) {
            rows.addDocument(
                    workbook, settings.activity(exercise.id()), answers, texts.answers(exercise, draw.random()));
        }
        String assessment = settings.activity(SelfAssessments.EXERCISE);
        rows.addDocument(workbook, assessment, answers, texts.assessment(draw.random()));
        rows.addDocument(workbook, assessment, settings.iri() + "/state/measurement", contributions);
    }

    private void copy(OrganisationRows rows) {
        try (Connection connection = service.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            rows.copyInto(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
