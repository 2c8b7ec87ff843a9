package se.innovationskraft.bridge.workbook.export;

import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Short names of our activities and states, such as {@code o05} and {@code answers}; what is not ours keeps its IRI. */
@Service
class Names {

    private final BridgeSettings settings;

    Names(BridgeSettings settings) {
        this.settings = settings;
    }

    /** Empty for the programme. */
    String ofActivity(String iri) {
        return iri.equals(settings.iri()) ? "" : shortened(iri, settings.iri() + "/");
    }

    String ofState(String iri) {
        return shortened(iri, settings.iri() + "/state/");
    }

    /** Whether the name of an activity is one of ours. */
    boolean isOurs(String activity) {
        return activity.isEmpty() || FileFormat.ID.matcher(activity).matches();
    }

    String activity(String name) {
        return name.isEmpty() ? settings.iri() : settings.activity(name);
    }

    String state(String name) {
        return settings.iri() + "/state/" + name;
    }

    private static String shortened(String iri, String base) {
        String rest = iri.startsWith(base) ? iri.substring(base.length()) : "";
        return FileFormat.ID.matcher(rest).matches() ? rest : iri;
    }
}
