package se.innovationskraft.bridge.privacy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A workbook that has been erased. As a line: {@code <time> <organisation> <hash> <rule> <erased>}.
 *
 * @param hash HMAC of what was the workbook's id
 * @param rule why, without spaces
 * @param erased how many statements and documents were erased at once
 */
record Tombstone(Instant at, String organisation, String hash, String rule, int erased) {

    private static final int WORDS = 5;

    /** Reads a line; empty when it is none, such as one that was cut off when the server was killed. */
    static Optional<Tombstone> of(String line) {
        String[] words = line.split(" ");
        if (words.length != WORDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Tombstone(
                    Instant.parse(words[0]), words[1], words[2], words[3], Integer.parseInt(words[WORDS - 1])));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    String line() {
        return String.join(" ", at.toString(), organisation, hash, rule, String.valueOf(erased));
    }
}
