package se.innovationskraft.packager.render;

/**
 * A package that lies on a site.
 *
 * @param file its address, from the site's own folder
 * @param id of what is in it, such as {@code o05}
 * @param kind {@code exercise}, {@code theme}, {@code programme} or {@code probe}
 * @param title of what is in it
 * @param format such as {@code scorm12}
 * @param bytes how large it is
 */
public record SiteDownload(String file, String id, String kind, String title, String format, int bytes) {

    /** Whether it is what tries an LMS. */
    public boolean isProbe() {
        return kind.equals("probe");
    }

    /** Rounded up, 1000 bytes each. */
    public int kilobytes() {
        return (bytes + 999) / 1000;
    }
}
