package se.innovationskraft.packager.render;

import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.SheetSection;

/**
 * An exercise as the pages of a site show it.
 *
 * @param zipName name of its package's file
 * @param bytes size of that file
 */
public record SiteCard(Exercise exercise, String zipName, int bytes) {

    /** Its id, which is its address too. */
    public String id() {
        return exercise.id();
    }

    public String title() {
        return exercise.title();
    }

    /** HTML fragment. */
    public String purpose() {
        return exercise.section(SheetSection.PURPOSE).value();
    }

    /** HTML fragment, empty when the author left it out. */
    public String outcome() {
        return exercise.section(SheetSection.OUTCOME).value();
    }

    public int sittings() {
        return exercise.sittings();
    }

    /** Minutes of one sitting. */
    public int minutes() {
        return exercise.minutes() / exercise.sittings();
    }

    public boolean group() {
        return exercise.form() == Exercise.Form.GROUP;
    }

    public boolean draft() {
        return exercise.status() == Exercise.Status.DRAFT;
    }

    /** Rounded up, 1000 bytes each. */
    public int kilobytes() {
        return (bytes + 999) / 1000;
    }
}
