package se.innovationskraft.packager.player;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Longer texts that learners write. */
final class Texts {

    private static final String[] WORDS =
            ("Det svåraste är att släppa mötet på måndagar, för där känner jag mig behövd. När jag tänker efter är det"
                            + " inte frågorna som håller mig kvar utan oron att missa något. Jag äger inte allt själv.")
                    .split(" ");

    /** A reflection of two hundred words in five paragraphs. */
    static final String TWO_HUNDRED_WORDS = IntStream.range(0, 200)
            .mapToObj(index -> WORDS[index % WORDS.length] + ((index + 1) % 40 == 0 ? "\n" : " "))
            .collect(Collectors.joining())
            .strip();

    private Texts() {}
}
