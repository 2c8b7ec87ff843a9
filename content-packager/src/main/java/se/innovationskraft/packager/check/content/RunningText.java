package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text to be read in one go, and how easy it is to read.
 *
 * @param paragraphs a sentence never runs from one into the next
 */
public record RunningText(List<String> paragraphs) {

    /** A mark, perhaps a quotation mark, and no small letter after: "t.ex. en rad" goes on. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:][\"”’»)]{0,3})\\s+(?!\\p{Ll})");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_SHORT_WORD = 6;

    public RunningText {
        paragraphs = List.copyOf(paragraphs);
    }

    static RunningText of(Stream<Passage> passages) {
        return new RunningText(passages.map(Passage::words).toList());
    }

    static RunningText of(Passage passage) {
        return of(Stream.of(passage));
    }

    /** Its sentences, in order. */
    Stream<String> sentences() {
        return paragraphs.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> words(sentence).findAny().isPresent());
    }

    /** How many words it holds. */
    public int wordCount() {
        return (int) paragraphs.stream().flatMap(RunningText::words).count();
    }

    /**
     * Läsbarhetsindex: words per sentence plus the percentage of words longer than six letters. Below 30 is very easy,
     * 30–40 easy. No words give 0.
     *
     * @see <a href="https://sv.wikipedia.org/wiki/LIX">C-H Björnsson: Läsbarhet, 1968</a>
     */
    public int lix() {
        double words = wordCount();
        if (words == 0) {
            return 0;
        }
        long longWords = paragraphs.stream()
                .flatMap(RunningText::words)
                .filter(RunningText::isLong)
                .count();
        return (int) Math.round(words / sentences().count() + 100 * longWords / words);
    }

    /** The words of a text: whatever holds a letter or a digit. */
    static Stream<String> words(String text) {
        return BLANKS.splitAsStream(text).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit));
    }

    private static boolean isLong(String word) {
        return word.chars().filter(Character::isLetterOrDigit).count() > LONGEST_SHORT_WORD;
    }
}
