package se.innovationskraft.bridge.xapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * When two statements are the same, so that a statement sent again is quiet and another one under its id is a conflict.
 *
 * <p>Not compared: what an LRS sets (id, stored, authority, version; a timestamp that one of the two lacks), a verb's
 * display, the definitions of Activities. Free: the order of properties, of a Group's members and of related Activities; one
 * related Activity or an array with it alone; the time zone of a time; the case of UUIDs, hashes, language tags and mail
 * domains; how a number is written; parts of a duration below 0.01 s. All else has to be equal.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#231-statement-immutability">2.3.1 Statement Immutability</a>
 */
public final class CanonicalStatement {

    private static final Set<String> SET_BY_THE_LRS = Set.of("id", "stored", "authority", "version");
    private static final Set<String> WITH_TIMESTAMP = Set.of("id", "stored", "authority", "version", "timestamp");

    private CanonicalStatement() {}

    /** 64 hexadecimal digits, equal for statements that are the same as sent; valid statements only. */
    public static String canonicalHash(JsonNode statement) {
        return sha256(new CanonicalWriter().statement(statement, SET_BY_THE_LRS));
    }

    /** Whether two valid statements are the same; if only one of them has a timestamp, the other's would be the LRS's. */
    public static boolean same(JsonNode one, JsonNode other) {
        Set<String> without = one.has("timestamp") && other.has("timestamp") ? SET_BY_THE_LRS : WITH_TIMESTAMP;
        return new CanonicalWriter().statement(one, without).equals(new CanonicalWriter().statement(other, without));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
