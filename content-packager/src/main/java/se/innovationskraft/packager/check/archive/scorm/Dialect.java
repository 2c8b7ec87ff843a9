package se.innovationskraft.packager.check.archive.scorm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two languages that SCORM manifests are written in; the editions of 2004 share one. */
public enum Dialect {
    SCORM_12("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.adlnet.org/xsd/adlcp_rootv1p2", "scormtype"),
    SCORM_2004("http://www.imsglobal.org/xsd/imscp_v1p1", "http://www.adlnet.org/xsd/adlcp_v1p3", "scormType");

    /** The name that the other dialect gives the attribute; LMSs ignore case, the standards do not. */
    static final List<String> SCORM_TYPES = List.of("scormtype", "scormType");

    private final String packaging;
    private final String adl;
    private final String scormType;

    Dialect(String packaging, String adl, String scormType) {
        this.packaging = packaging;
        this.adl = adl;
        this.scormType = scormType;
    }

    /** The dialect of a manifest whose root has a namespace. */
    static Optional<Dialect> of(String namespace) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.packaging.equals(namespace))
                .findFirst();
    }

    /** The namespace of IMS Content Packaging. */
    String packaging() {
        return packaging;
    }

    /** The namespace of what ADL adds. */
    String adl() {
        return adl;
    }

    /** The attribute that says whether a resource is a SCO. */
    String scormType() {
        return scormType;
    }
}
