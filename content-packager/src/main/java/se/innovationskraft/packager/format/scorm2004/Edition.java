package se.innovationskraft.packager.format.scorm2004;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Standard;
import se.innovationskraft.packager.render.TemplateResources;

/** An edition of SCORM 2004. They differ in the text that names them, and in the schemas that go with it. */
public enum Edition {
    THIRD("scorm2004-3", "2004 3rd Edition", "scorm2004-3rd", Standard.SCORM_2004_3RD),
    FOURTH("scorm2004-4", "2004 4th Edition", "scorm2004-4th", Standard.SCORM_2004_4TH);

    /** The same names in both; {@code xml.xsd} refers to the document types. */
    private static final List<String> SCHEMAS = List.of(
            "adlcp_v1p3.xsd",
            "adlnav_v1p3.xsd",
            "adlseq_v1p3.xsd",
            "imscp_v1p1.xsd",
            "imsss_v1p0.xsd",
            "imsss_v1p0auxresource.xsd",
            "imsss_v1p0control.xsd",
            "imsss_v1p0delivery.xsd",
            "imsss_v1p0limit.xsd",
            "imsss_v1p0objective.xsd",
            "imsss_v1p0random.xsd",
            "imsss_v1p0rollup.xsd",
            "imsss_v1p0seqrule.xsd",
            "imsss_v1p0util.xsd",
            "xml.xsd",
            "XMLSchema.dtd",
            "datatypes.dtd");

    private final String formatName;
    private final String version;
    private final String folder;
    private final Standard standard;

    Edition(String formatName, String version, String folder, Standard standard) {
        this.formatName = formatName;
        this.version = version;
        this.folder = folder;
        this.standard = standard;
    }

    String formatName() {
        return formatName;
    }

    /** What {@code schemaversion} says, to the letter. */
    String version() {
        return version;
    }

    Standard standard() {
        return standard;
    }

    /** The files that the manifest refers to. */
    Stream<Entry> schemas() {
        return SCHEMAS.stream().map(name -> new Entry(name, TemplateResources.bytes("schema/" + folder + "/" + name)));
    }
}
