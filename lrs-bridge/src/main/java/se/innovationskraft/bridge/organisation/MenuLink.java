package se.innovationskraft.bridge.organisation;

/**
 * A link in the main menu.
 *
 * @param key of its words, after {@code nav.}
 */
public record MenuLink(String key, String address) {

    /** Whether a page is the one that the link leads to, or lies below it. */
    boolean leadsTo(String page) {
        return address.equals("/") ? page.equals("/") : (page + "/").startsWith(address + "/");
    }
}
