package se.innovationskraft.bridge.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.hr.UseCount;
import se.innovationskraft.bridge.measurement.Records;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;

/** Puts the one page together. */
@Service
class Briefs {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Organisations organisations;
    private final UseCount uses;
    private final Records records;
    private final Results results;
    private final Decisions decisions;
    private final Clock clock;

    Briefs(
            Organisations organisations,
            UseCount uses,
            Records records,
            Results results,
            Decisions decisions,
            Clock clock) {
        this.organisations = organisations;
        this.uses = uses;
        this.records = records;
        this.results = results;
        this.decisions = decisions;
        this.clock = clock;
    }

    Brief of(String organisation) {
        return new Brief(
                organisations.byId(organisation).map(Organisation::name).orElse(organisation),
                LocalDate.now(clock.withZone(SWEDEN)),
                uses.people(organisation).orElse(null),
                measured(organisation),
                results.of(organisation, ResultPlace.TOGETHER).stream()
                        .map(kept -> kept.row().result())
                        .toList(),
                decisions.all(organisation).stream().findFirst().orElse(null));
    }

    private @Nullable Measured measured(String organisation) {
        return records.all(organisation).stream()
                .findFirst()
                .map(record -> new Measured(record, LocalDate.ofInstant(record.published(), SWEDEN)))
                .orElse(null);
    }
}
