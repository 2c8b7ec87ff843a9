package se.innovationskraft.bridge.preview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.privacy.Erasure;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.json.JsonMapper;

/** The organisation where anybody tries packages: what a tried package is told of it, and how it is emptied. */
@Component
class Trial {

    private final Organisations organisations;
    private final Erasure erasure;
    private final BridgeSettings settings;
    private final JsonMapper mapper;

    Trial(Organisations organisations, Erasure erasure, BridgeSettings settings, JsonMapper mapper) {
        this.organisations = organisations;
        this.erasure = erasure;
        this.settings = settings;
        this.mapper = mapper;
    }

    /** The {@code local.js} of a tried package: it may connect a workbook here, as a municipality's package may. */
    byte[] localLayer() {
        Organisation trial = organisations
                .byId(Organisation.TRIAL)
                .orElseThrow(() -> new IllegalStateException("The store has no trial organisation"));
        Map<String, String> layer = new LinkedHashMap<>();
        layer.put("org", trial.id());
        layer.put("bridge", settings.ownOrigin());
        layer.put("installKey", Organisations.TRIAL_INSTALL_KEY);
        layer.put("salt", trial.salt());
        String script = "window.LOCAL = " + mapper.writeValueAsString(layer) + ";\n";
        return script.getBytes(StandardCharsets.UTF_8);
    }

    void empty() {
        erasure.eraseAllWorkbooks(Organisation.TRIAL, Erasure.TRIAL_EMPTIED);
    }
}
