package se.innovationskraft.packager.render;

/**
 * A package that lies on a site.
 *
 * @param file its address, from the site's own folder
 * @param id of what is in it, such as {@code o05}
 * @param kind {@code exercise}, {@code theme} or {@code programme}
 * @param title of what is in it
 * @param format such as {@code scorm12}
 * @param bytes how large it is
 */
public record SiteDownload(String file, String id, String kind, String title, String format, int bytes) {}
