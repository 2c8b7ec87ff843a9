package se.innovationskraft.bridge.steering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.measurement.Part;
import se.innovationskraft.bridge.measurement.Parts;

/** The places where results are written, with what stands there. */
@Component
class ResultPages {

    private final Results results;
    private final Parts parts;

    ResultPages(Results results, Parts parts) {
        this.results = results;
        this.parts = parts;
    }

    /** The parts by name, closed ones only where something stands; all as one where there are no parts. */
    List<PlacePage> units(String organisation) {
        List<KeptResult> all = results.all(organisation);
        List<PlacePage> pages = new ArrayList<>();
        names(organisation).forEach((unit, name) -> {
            PlacePage page = page(new ResultPlace(ResultPlace.UNIT, unit), name.name(), all);
            if (!name.closed() || !page.rows().isEmpty()) {
                pages.add(page);
            }
        });
        PlacePage everybody = page(new ResultPlace(ResultPlace.UNIT, ""), "", all);
        if (pages.isEmpty() || !everybody.rows().isEmpty()) {
            pages.add(everybody);
        }
        return pages;
    }

    /** What all stand for. */
    PlacePage together(String organisation) {
        return page(ResultPlace.TOGETHER, "", results.all(organisation));
    }

    /** A place by what stands in an address; empty when there is none such. */
    Optional<PlacePage> place(String organisation, String round, String unit) {
        ResultPlace place = new ResultPlace(round, unit);
        if (place.equals(ResultPlace.TOGETHER)) {
            return Optional.of(together(organisation));
        }
        Part part = names(organisation).get(unit);
        return round.equals(ResultPlace.UNIT) && (unit.isEmpty() || part != null)
                ? Optional.of(page(place, part == null ? "" : part.name(), results.all(organisation)))
                : Optional.empty();
    }

    private Map<String, Part> names(String organisation) {
        Map<String, Part> names = new LinkedHashMap<>();
        parts.all(organisation).forEach(part -> names.put(part.id(), part));
        return names;
    }

    private static PlacePage page(ResultPlace place, String name, List<KeptResult> all) {
        return new PlacePage(
                place,
                name,
                all.stream().filter(kept -> kept.place().equals(place)).toList());
    }

    /**
     * A place.
     *
     * @param name of the part; empty for all
     */
    record PlacePage(ResultPlace place, String name, List<KeptResult> rows) {

        PlacePage {
            rows = List.copyOf(rows);
        }

        public boolean isFull() {
            return rows.size() >= ResultPlace.MOST;
        }
    }
}
