package se.innovationskraft.bridge.catalogue;

import java.util.Locale;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.SheetSection;

/**
 * A package as the start page shows it.
 *
 * @param purpose HTML fragment
 * @param minutes of one sitting
 * @param form last part of a message key: {@code individual} or {@code group}
 * @param status last part of a message key, such as {@code draft}
 * @param kilobytes size of the zip, rounded up
 */
record PackageCard(
        String id,
        String title,
        String purpose,
        int sittings,
        int minutes,
        String form,
        String status,
        String version,
        String fileName,
        int kilobytes) {

    static PackageCard of(PublishedPackage made) {
        Exercise exercise = made.exercise();
        return new PackageCard(
                made.id(),
                made.title(),
                exercise.section(SheetSection.PURPOSE).value(),
                exercise.sittings(),
                exercise.minutes() / exercise.sittings(),
                key(exercise.form()),
                key(exercise.status()),
                exercise.version(),
                made.fileName(),
                (made.zip().length + 999) / 1000);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
