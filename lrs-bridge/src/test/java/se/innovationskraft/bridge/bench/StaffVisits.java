package se.innovationskraft.bridge.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.innovationskraft.bridge.bench.Visitor.Answer;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Role;

/** People at HR who have signed in. */
public final class StaffVisits {

    private static final String OVERVIEW = "/admin/mognad";
    private static final String PASSWORD = "fyra ord efter varandra";

    private final Visitor visitor;
    private final Accounts accounts;
    private final Random random = new Random(4);
    private final Map<String, String> records = new HashMap<>();

    /**
     * Visits a service.
     *
     * @param accounts of the same store
     */
    public StaffVisits(Visitor visitor, Accounts accounts) {
        this.visitor = visitor;
        this.accounts = accounts;
    }

    /** Signs in somebody in each of some organisations that are drawn. */
    List<Seat> signIn(List<LoadedOrganisation> organisations, int count) {
        return IntStream.range(0, Math.min(count, organisations.size()))
                .mapToObj(number -> organisations.get(random.nextInt(organisations.size())))
                .distinct()
                .map(this::signIn)
                .toList();
    }

    /** Signs in HR of an organisation. */
    public Seat signIn(LoadedOrganisation organisation) {
        String name = "hr-" + organisation.id();
        if (accounts.byName(name).isEmpty()) {
            accounts.add(organisation.id(), organisation.id(), name, PASSWORD, Set.of(Role.HR));
        }
        return new Seat(organisation, visitor.signIn(name, PASSWORD));
    }

    /** Whether the second measurement has been published from here. */
    boolean hasPublished(Seat seat) {
        return records.containsKey(seat.organisation().id());
    }

    /** Publishes the second measurement, to which everybody has said yes. */
    public Answer publish(Seat seat) {
        Map<String, String> point = Map.of("point", seat.organisation().waiting());
        Answer answer =
                visitor.post(OVERVIEW + "/publicera", seat.cookie(), point).next();
        String record = answer.location().replaceFirst(".*" + OVERVIEW + "/", "");
        if (record.length() != seat.organisation().published().length()) {
            throw new IllegalStateException("Not published: " + answer.location());
        }
        records.put(seat.organisation().id(), record);
        return answer;
    }

    /** Reads the record of the second measurement, with the change since the first. */
    public Answer record(Seat seat) {
        String record = records.get(seat.organisation().id());
        Answer answer = visitor.get(OVERVIEW + "/" + record, seat.cookie()).page();
        if (!answer.response().body().contains("Mätning start")) {
            throw new IllegalStateException(
                    "No change since the start in " + answer.response().body());
        }
        return answer;
    }

    /** Reads everything that is published. */
    public Answer overview(Seat seat) {
        return visitor.get(OVERVIEW, seat.cookie()).page();
    }

    /** Reads who uses what. */
    public Answer use(Seat seat) {
        return visitor.get("/admin/hr", seat.cookie()).page();
    }

    Seat drawn(List<Seat> seats) {
        return seats.get(random.nextInt(seats.size()));
    }

    /** Somebody who has signed in. */
    public record Seat(LoadedOrganisation organisation, String cookie) {}
}
