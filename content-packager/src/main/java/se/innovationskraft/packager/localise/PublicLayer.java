package se.innovationskraft.packager.localise;

import java.util.List;
import se.innovationskraft.packager.model.LocalLayer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A municipality's layer for pages that anybody may open: what leads to its bridge is taken out. */
public final class PublicLayer {

    private static final List<String> ABOUT_THE_BRIDGE = List.of("bridge", "installKey", "salt", "purpose");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PublicLayer() {}

    /** The layer without the bridge; the same one when it names none. */
    public static LocalLayer of(LocalLayer layer) {
        ObjectNode settings = (ObjectNode) MAPPER.readTree(layer.json());
        return layer.withJson(MAPPER.writeValueAsString(settings.remove(ABOUT_THE_BRIDGE)));
    }
}
