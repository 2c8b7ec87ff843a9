package se.innovationskraft.packager.player;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Packages;

/**
 * How many exercises a test plays: few that are unlike each other, so that all tests take minutes, or every one with
 * {@code bin/test -Devery}, before a release.
 */
final class Extent {

    private static final boolean EVERY = Boolean.getBoolean("every");

    private static final List<String> UNLIKE = List.of("start", "sjalvskattning", "o09", "r03", Blocks.EXERCISE);

    private Extent() {}

    /** For what looks at every screen. */
    static List<String> looked() {
        return EVERY ? Packages.exerciseIds() : UNLIKE;
    }

    /** For what plays all from start to end: those of the second programme are made of the same. */
    static List<String> played() {
        return Packages.exerciseIds().stream()
                .filter(id -> EVERY || !id.contains("/"))
                .toList();
    }

    /** For every situation that an LMS can make; together they have a field of every type. */
    static List<String> tried() {
        List<String> few = List.of("o03", "o05", "o09", "r03", Blocks.EXERCISE);
        return EVERY ? Stream.concat(few.stream(), Stream.of("sjalvskattning")).toList() : few;
    }
}
