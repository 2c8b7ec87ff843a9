package se.innovationskraft.packager.authoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/**
 * The lines of an authored file, freed from what editors and word processors leave behind: byte-order mark, carriage
 * returns, hard spaces, trailing blanks.
 *
 * @param name name in the bundle
 * @param lines without line ends; line 1 is at index 0
 */
record SourceFile(String name, List<String> lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char HARD_SPACE = '\u00A0';

    SourceFile {
        lines = List.copyOf(lines);
    }

    /** Reads a file; one that is not UTF-8 gives a problem and no lines. */
    static SourceFile read(String name, byte[] bytes, Consumer<Problem> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(name, normalise(text).lines().toList());
        } catch (CharacterCodingException e) {
            problems.accept(Problem.inFile("not-utf8", name));
            return new SourceFile(name, List.of());
        }
    }

    /** A place in this file. */
    Source at(int line) {
        return new Source(name, line);
    }

    private static String normalise(String text) {
        String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n').replace(HARD_SPACE, ' ');
    }
}
