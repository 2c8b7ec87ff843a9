package se.innovationskraft.bridge.measurement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.WebOrigin;

/** An organisation of its own, with leaders. */
final class Town {

    private final Api api;
    private final Points points;
    private final String id = "o-" + Sample.id();
    private final String installKey = Sample.id();

    Town(Api api, Organisations organisations, Points points) {
        this.api = api;
        this.points = points;
        organisations.add(id, "En kommun");
        organisations.addInstallKey(id, installKey);
        organisations.addOrigin(id, WebOrigin.of(Api.ORIGIN).orElseThrow());
    }

    String id() {
        return id;
    }

    /** A point that opens today; gives its id. */
    String point(PointKind kind) {
        return points.add(id, kind, "Mätning " + kind.word(), today(), null, 12).id();
    }

    /** Somebody who has no workbook yet. */
    Leader leader() {
        return leader(pseudonym());
    }

    Leader leader(String pseudonym) {
        return new Leader(api, new OpenedBook(api, installKey, pseudonym));
    }

    /** People who have assessed themselves: levels 1, 2, 3, 1, 2, 3, … in each area, which is spread enough to be told. */
    List<Leader> leaders(int people) {
        List<Leader> leaders = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int level = 1 + person % 3;
            leaders.add(leader().assess(1, level, level, level, level));
        }
        return leaders;
    }

    static String pseudonym() {
        return (Sample.id() + Sample.id()).replace("-", "");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
