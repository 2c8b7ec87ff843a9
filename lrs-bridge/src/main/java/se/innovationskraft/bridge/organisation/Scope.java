package se.innovationskraft.bridge.organisation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a Basic key may do. */
public enum Scope {
    WRITE_STATEMENTS("statements/write"),
    READ_STATEMENTS("statements/read"),
    STATE("state");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** As it is written, such as {@code statements/read}. */
    public String word() {
        return word;
    }

    static Set<Scope> parse(String words) {
        Set<String> named = Set.of(words.split(" "));
        return Arrays.stream(values())
                .filter(scope -> named.contains(scope.word))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    }
}
