package se.innovationskraft.packager.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import se.innovationskraft.packager.model.Programme;

/**
 * What the templates in {@code site} show.
 *
 * @param style the whole style sheet, which stands in the page: it can be saved and opened anywhere
 */
record SitePage(Programme programme, List<SiteShelf> shelves, String style) {

    SitePage {
        shelves = List.copyOf(shelves);
    }

    /**
     * Content security policy: the page asks no server for anything but what is named. {@code file:} is for a page that is
     * opened from a disk, where {@code 'self'} is nobody in some browsers.
     *
     * @param asks whom its script may ask: {@code none}, or {@code self} for files of the site
     */
    public String securityPolicy(String asks) {
        return "default-src 'none'; script-src 'self' file:; style-src 'sha256-" + hash()
                + "'; img-src data:; connect-src '" + asks + "'; form-action 'none'; base-uri 'none'";
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
