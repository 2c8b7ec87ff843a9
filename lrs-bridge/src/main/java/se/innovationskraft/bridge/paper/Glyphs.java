package se.innovationskraft.bridge.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which characters can be drawn. Of those that cannot, one stands for each sign that a reader would count as one: a family of
 * emoji is one square.
 */
@Component
class Glyphs {

    /** Stands for a sign that no face has. */
    static final String MISSING = "\u25A1";

    /** A letter with its accents, or an emoji with all that changes it. */
    private static final Pattern SIGN = Pattern.compile("\\X");

    private static final int NONE = 0;

    /** Read when the first paper is made: a server need not wait for it to start. */
    private final Supplier<List<CmapLookup>> faces = SingletonSupplier.of(
            () -> Arrays.stream(Typeface.values()).map(Glyphs::lookup).toList());

    /** The text with squares for what cannot be drawn, and without what has no look at all. */
    String drawable(String text) {
        return text.codePoints().allMatch(this::isDrawn)
                ? text
                : SIGN.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(drawable(sign)));
    }

    /** Whether there is anything in the text that a square must stand for. */
    boolean lacks(String text) {
        return !text.codePoints().allMatch(point -> isInvisible(point) || isDrawn(point));
    }

    private String drawable(MatchResult sign) {
        int[] seen =
                sign.group().codePoints().filter(point -> !isInvisible(point)).toArray();
        return Arrays.stream(seen).allMatch(this::isDrawn) ? new String(seen, 0, seen.length) : MISSING;
    }

    private boolean isDrawn(int point) {
        return point == '\n' || point == '\t' || faces.get().stream().allMatch(face -> face.getGlyphId(point) != NONE);
    }

    /** Control characters, joiners and marks of direction, and what chooses between two looks of a sign. */
    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return point != '\n'
                && point != '\t'
                && (type == Character.CONTROL || type == Character.FORMAT || isVariationSelector(point));
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }

    private static CmapLookup lookup(Typeface face) {
        try (TrueTypeFont font = face.open()) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("A font of the program cannot be read", e);
        }
    }
}
