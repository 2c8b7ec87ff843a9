package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.LocalLayer;

/** The two files of a package that a municipality may change: {@code local.js} and {@code logo.svg}. */
public final class LocalLayerFiles {

    /** The logo's name in every package, whatever kind of picture it was: the manifest lists it. */
    static final String LOGO = "logo.svg";

    /** An empty picture: a package without a logo shows none. */
    private static final String NEUTRAL_LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>\n";

    private LocalLayerFiles() {}

    /**
     * The files. The settings are a script, not a JSON file, because some LMSs and {@code file://} refuse to fetch one.
     */
    public static List<Entry> of(LocalLayer layer) {
        byte[] script = ("window.LOCAL = " + layer.json() + ";\n").getBytes(StandardCharsets.UTF_8);
        byte[] logo = layer.logo().orElseGet(() -> NEUTRAL_LOGO.getBytes(StandardCharsets.UTF_8));
        return List.of(new Entry("local.js", script), new Entry(LOGO, logo));
    }
}
