package se.innovationskraft.packager.model;

/** A way to pack a course so that an LMS can import it. */
public enum Standard {
    SCORM_12("SCORM 1.2"),
    /** An edition that its manifest does not name, or names wrongly. */
    SCORM_2004("SCORM 2004"),
    SCORM_2004_2ND("SCORM 2004 2nd Edition"),
    SCORM_2004_3RD("SCORM 2004 3rd Edition"),
    SCORM_2004_4TH("SCORM 2004 4th Edition"),
    CMI5("cmi5"),
    XAPI("xAPI (Tin Can)"),
    AICC("AICC");

    private final String label;

    Standard(String label) {
        this.label = label;
    }

    /** The name that LMSs show in their menus; the same in every language. */
    public String label() {
        return label;
    }
}
