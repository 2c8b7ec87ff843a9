package se.innovationskraft.packager.verify;

/**
 * A package that is wrong in one way.
 *
 * @param name what is wrong, as a person would say it
 * @param rule the rule that must say so
 */
record Wrong(String name, ForeignPackage contents, String rule) {

    @Override
    public String toString() {
        return name + " → " + rule;
    }
}
