package se.innovationskraft.bridge.measurement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What hinders a team and is not the team's to change. */
public enum Obstacle {
    TIME("tid-uppdrag"),
    BUDGET("budget"),
    RULES("regler"),
    SYSTEMS("system"),
    DECISIONS("beslutsvag"),
    OTHER_UNITS("andra-enheter");

    private final String word;

    Obstacle(String word) {
        this.word = word;
    }

    /** As it is stored and published, such as {@code beslutsvag}. */
    public String word() {
        return word;
    }

    static Optional<Obstacle> of(String word) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.word.equals(word))
                .findFirst();
    }

    /** Those of the words that name one. */
    static Set<Obstacle> of(Iterable<String> words) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        words.forEach(word -> of(word).ifPresent(obstacles::add));
        return obstacles;
    }
}
