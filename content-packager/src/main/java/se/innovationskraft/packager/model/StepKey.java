package se.innovationskraft.packager.model;

/**
 * Three characters that stand for a step in {@code suspend_data}: short, and unchanged when steps are added or moved.
 */
public final class StepKey {

    private static final int LENGTH = 3;
    private static final int FNV_OFFSET_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private StepKey() {}

    /**
     * The key of a step item (see {@link ItemId}): the last three base-36 digits of its 32-bit FNV-1a hash.
     *
     * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV</a>
     */
    public static String of(String stepItem) {
        String digits = "000" + Integer.toUnsignedString(fnv1a(stepItem), 36);
        return digits.substring(digits.length() - LENGTH);
    }

    private static int fnv1a(String text) {
        int hash = FNV_OFFSET_BASIS;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * FNV_PRIME;
        }
        return hash;
    }
}
