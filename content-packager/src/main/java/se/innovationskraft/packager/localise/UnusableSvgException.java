package se.innovationskraft.packager.localise;

/** A picture that claims to be SVG cannot be put into a package. */
final class UnusableSvgException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String detail;
    private final int line;

    /**
     * What is wrong.
     *
     * @param rule {@code logo-unsafe}, {@code logo-not-svg} …
     * @param detail what was read
     * @param line 1-based, in the picture
     */
    UnusableSvgException(String rule, String detail, int line) {
        super(rule + ": " + detail);
        this.rule = rule;
        this.detail = detail;
        this.line = line;
    }

    String rule() {
        return rule;
    }

    String detail() {
        return detail;
    }

    int line() {
        return line;
    }
}
