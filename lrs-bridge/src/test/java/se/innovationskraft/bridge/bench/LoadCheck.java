package se.innovationskraft.bridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.BeanFactory;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.progress.ExerciseProgress;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.statement.NewStatement;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.statement.StoredStatement;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.LogEntry;
import se.innovationskraft.bridge.xapi.StatementValidator;
import se.innovationskraft.packager.model.Exercise;

/**
 * Whether what is loaded is what the service would have written itself, so that the bench goes on measuring the real
 * thing.
 *
 * @param service beans of the running service
 * @param address of the same service
 */
public record LoadCheck(BeanFactory service, String address) {

    /** Loads so much, and reads it as the service and people do. */
    public void check(LoadSize size) {
        Load load = new Load(size, service);
        for (int number = 1; number < size.organisations(); number++) {
            load.organisation(number);
        }
        LoadedOrganisation last = load.organisation(size.organisations());
        checkStatements(last.id(), size);
        checkProgress(last.leaders().get(0));
        checkWorkbook(last.leaders().get(0));
        checkRecord(last);
    }

    /** A loaded statement that is sent again is known: nothing is added, and nothing is a conflict. */
    private void checkStatements(String organisation, LoadSize size) {
        StatementLog statements = service.getBean(StatementLog.class);
        List<StoredStatement> there = statements.after(organisation, 0, size.leaders() * size.statements() + 1);
        assertThat(there).hasSize(size.leaders() * size.statements());
        StoredStatement first = there.get(0);
        assertThat(StatementValidator.validate(first.json())).isEmpty();
        assertThat(first.raw().length).isBetween(600, 900);

        statements.append(organisation, "launch", List.of(NewStatement.of(first.raw(), first.json())));

        int entries = size.leaders() * (size.statements() + DocumentTexts.EXERCISES + 2);
        assertThat(service.getBean(EventLog.class).after(organisation, 0, entries + 1))
                .hasSize(entries)
                .isSortedAccordingTo((one, next) -> one.at().compareTo(next.at()))
                .extracting(LogEntry::seq)
                .endsWith((long) entries);
    }

    private void checkProgress(LoadedLeader leader) {
        Workbooks workbooks = service.getBean(Workbooks.class);
        String organisation = leader.workbook().organisation();
        assertThat(workbooks.byKey(organisation, leader.key())).contains(leader.workbook());
        assertThat(service.getBean(Progress.class).of(organisation, workbooks.names(leader.workbook())))
                .hasSize(DocumentTexts.EXERCISES)
                .noneMatch(round -> round.completed() == null)
                .extracting(ExerciseProgress::exercise)
                .containsExactlyInAnyOrderElementsOf(
                        leader.exercises().stream().map(Exercise::id).toList());
    }

    private void checkWorkbook(LoadedLeader leader) {
        LeaderVisits leaders = new LeaderVisits(Visitor.of(address), service.getBean(WorkbookSessions.class));
        LeaderVisits.Browser browser = leaders.open(leader);
        leaders.save(browser);
        leaders.save(browser);

        Document page = Jsoup.parse(leaders.workbook(browser).response().body());

        assertThat(page.select("article.entry h4").eachText())
                .containsAll(leader.exercises().stream().map(Exercise::title).toList());
        assertThat(page.select("#anteckning-programme .written").text()).isEqualTo("Det här lärde vi oss, 2");
        assertThat(page.select(".raw")).isEmpty();
        assertThat(Jsoup.parse(leaders.journey(browser).response().body()).title())
                .isNotEmpty();
    }

    private void checkRecord(LoadedOrganisation organisation) {
        StaffVisits staff = new StaffVisits(Visitor.of(address), service.getBean(Accounts.class));
        StaffVisits.Seat seat = staff.signIn(organisation);
        staff.publish(seat);

        Document page = Jsoup.parse(staff.record(seat).response().body());

        assertThat(page.text()).contains("Mätning mitt", "Mätning start", "Norr", "Söder", "Öster");
        assertThat(Jsoup.parse(staff.overview(seat).response().body())
                        .select("a[href$=" + organisation.published() + "]"))
                .isNotEmpty();
        assertThat(staff.use(seat).response().body())
                .contains(organisation.leaders().size() + " ledare har börjat");
    }
}
