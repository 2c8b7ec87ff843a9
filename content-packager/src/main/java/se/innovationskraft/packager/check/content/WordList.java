package se.innovationskraft.packager.check.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that a rule looks for, in a file of one language beside this class: {@code pitch, pitcha = berätta kort} on each
 * line, {@code #} before a remark. What stands after the equals sign is advice, and may be left out.
 *
 * @param any any of the phrases
 */
record WordList(List<Entry> entries, Phrase any) {

    /** A phrase to look for, and what to write instead. */
    record Entry(Phrase phrase, String instead) {}

    /**
     * Reads a list.
     *
     * @param name such as {@code avoided-words}
     * @param language BCP 47 tag of the programme; a language without a list has no words
     */
    static WordList read(String name, String language) {
        String resource = name + "_" + Locale.forLanguageTag(language).getLanguage() + ".txt";
        try (InputStream file = WordList.class.getResourceAsStream(resource)) {
            String text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<Entry> entries = text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(WordList::entries)
                    .toList();
            return new WordList(
                    entries, Phrase.anyOf(entries.stream().map(Entry::phrase).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read \"" + resource + "\"", e);
        }
    }

    /** Whether a text holds any of the words. */
    boolean isIn(String text) {
        return any.isIn(text);
    }

    private static Stream<Entry> entries(String line) {
        String[] sides = line.split("=", 2);
        String instead = sides.length == 2 ? sides[1].strip() : "";
        return Arrays.stream(sides[0].split(",")).map(word -> new Entry(Phrase.of(word.strip()), instead));
    }
}
