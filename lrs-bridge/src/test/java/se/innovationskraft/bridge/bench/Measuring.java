package se.innovationskraft.bridge.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import se.innovationskraft.bridge.bench.LeaderVisits.Browser;
import se.innovationskraft.bridge.bench.StaffVisits.Seat;
import se.innovationskraft.bridge.bench.Visitor.Answer;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.progress.Progress;

/** Visits organisations that are drawn, one page at a time, and takes the time. */
final class Measuring {

    private static final int VISITS = Integer.getInteger("load.visits", 2000);
    private static final int FEW = VISITS / 10;
    private static final int STAFF = 100;
    private static final int REBUILDS = 10;

    private final LeaderVisits leaders;
    private final StaffVisits staff;
    private final Progress progress;
    private final Supplier<Duration> work;

    /**
     * Visits a service.
     *
     * @param store beans that work on the same store
     * @param work that the service has done until now
     */
    Measuring(BeanFactory store, Visitor visitor, Supplier<Duration> work) {
        this.work = work;
        this.leaders = new LeaderVisits(visitor, store.getBean(WorkbookSessions.class));
        this.staff = new StaffVisits(visitor, store.getBean(Accounts.class));
        this.progress = store.getBean(Progress.class);
    }

    /** Everything once without taking the time, so that what is measured is no start. */
    void warm(List<LoadedOrganisation> organisations) {
        measure(organisations);
    }

    Measured measure(List<LoadedOrganisation> organisations) {
        List<Browser> browsers = leaders.open(organisations, VISITS);
        List<Seat> seats = staff.signIn(organisations, STAFF);
        List<Double> publishing = publish(seats);
        Figures workbook = figures("Min arbetsbok", VISITS, visit -> leaders.workbook(browsers.get(visit)));
        Figures record = figures("published record", VISITS, visit -> staff.record(staff.drawn(seats)));
        List<Figures> others = new ArrayList<>();
        others.add(figures("list of records", FEW, visit -> staff.overview(staff.drawn(seats))));
        others.add(figures("who uses what", FEW, visit -> staff.use(staff.drawn(seats))));
        others.add(figures("the journey", FEW, visit -> leaders.journey(browsers.get(visit))));
        others.add(figures("saving a note", FEW, visit -> leaders.save(browsers.get(visit))));
        others.add(new Figures("counting again", rebuild(organisations), Duration.ZERO));
        if (!publishing.isEmpty()) {
            others.add(new Figures("publishing", publishing, Duration.ZERO));
        }
        return new Measured(organisations.size(), workbook, record, others);
    }

    private List<Double> publish(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> !staff.hasPublished(seat))
                .map(seat -> staff.publish(seat).millis())
                .toList();
    }

    /** All statements of an organisation, by the service's own code but without HTTP. */
    private List<Double> rebuild(List<LoadedOrganisation> organisations) {
        List<Double> millis = new ArrayList<>();
        for (LoadedOrganisation organisation : organisations.subList(0, Math.min(REBUILDS, organisations.size()))) {
            long began = System.nanoTime();
            progress.rebuild(organisation.id());
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return millis;
    }

    private Figures figures(String what, int visits, IntFunction<Answer> visit) {
        Duration before = work.get();
        List<Double> millis = IntStream.range(0, visits)
                .mapToObj(number -> visit.apply(number).millis())
                .toList();
        return new Figures(what, millis, work.get().minus(before));
    }
}
