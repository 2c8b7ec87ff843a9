package se.innovationskraft.packager.player.lms;

/**
 * Where an LMS shows a package: the frames between its API and the package, and whether they are in a window of their
 * own. SCORM 1.2 lets a package look through seven parents.
 *
 * @param frames 0 only in a window of its own: the package is then the window's own page
 * @see <a href="https://adlnet.gov/projects/scorm-1-2/">SCORM 1.2 Run-Time Environment 3.3.6.1</a>
 */
public record Framing(boolean popup, int frames) {

    /** As Moodle does. */
    public static final Framing FRAME = new Framing(false, 1);

    /** The page that has the API, without the package in it. */
    String outermost(String playerFolder, String packageAddress) {
        String inside = inside(playerFolder, packageAddress, popup ? frames : frames - 1);
        return popup ? "<button onclick=\"window.open('%s')\">Öppna</button>".formatted(inside) : frame(inside);
    }

    /** A page that has nothing but the next frame. */
    static String frame(String address) {
        return "<iframe id=\"scorm_object\" title=\"Övning\" src=\"%s\" allowfullscreen></iframe>".formatted(address);
    }

    /** @param left frames still to come */
    static String inside(String playerFolder, String packageAddress, int left) {
        return left == 0 ? packageAddress : playerFolder + "frame?left=" + left;
    }
}
