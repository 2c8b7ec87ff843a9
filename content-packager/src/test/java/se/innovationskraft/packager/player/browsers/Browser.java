package se.innovationskraft.packager.player.browsers;

import tools.jackson.databind.JsonNode;

/** A browser that is used as a person uses it. What is pressed and read is in the frame that the LMS shows the package in. */
interface Browser extends AutoCloseable {

    /** Opens a page that plays a package, in a tab that has had none, and goes into the package's frame. */
    void open(String playerAddress);

    /**
     * Presses what can be seen.
     *
     * @param element JavaScript expression for it
     */
    void press(String element);

    /** Types where the focus is, key by key. Characters outside the basic plane do not reach every browser this way. */
    void type(String text);

    /**
     * What an expression comes to.
     *
     * @param expression JavaScript
     * @return what JSON makes of it, JSON null for undefined
     */
    JsonNode read(String expression);

    /** The tab goes to an empty page: the package gets the events of a tab that is closed. */
    void leave();

    /** Nothing in the tab ever runs again: no event, no last words. The next page is opened in a tab of its own. */
    void tabDies();

    /** As in a power cut: all of it is killed at once. Then it is started again. */
    void diesAndIsStartedAgain();

    @Override
    void close();
}
