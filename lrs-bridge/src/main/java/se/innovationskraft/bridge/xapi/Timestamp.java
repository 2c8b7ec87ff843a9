package se.innovationskraft.bridge.xapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as statements carry them: RFC 3339, {@code 2026-11-21T08:15:00.123Z}.
 *
 * <p>xAPI 1.0.3 would take other forms of ISO 8601 too and only recommends a time zone; 2.0 asks for RFC 3339, and a time
 * without zone is no point in time, so there is one rule for both. The offset −00:00 ("zone unknown") is refused. Digits
 * after the nanosecond are accepted and dropped; a leap second (:60) is refused, since no clock of ours can hold one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3339#section-5.6">RFC 3339, 5.6</a>
 */
public final class Timestamp {

    private static final Pattern SYNTAX = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[Tt](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))");

    private Timestamp() {}

    /** The point in time; empty when the text is no such time. */
    public static Optional<Instant> parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches() || text.endsWith("-00:00")) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6));
            return offsetSeconds(parts)
                    .map(offset ->
                            local.toInstant(ZoneOffset.UTC).minusSeconds(offset).plusNanos(nanos(parts)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 30th of February
        }
    }

    private static Optional<Integer> offsetSeconds(Matcher parts) {
        if (parts.group(8) == null) {
            return Optional.of(0);
        }
        int hours = number(parts, 9);
        int minutes = number(parts, 10);
        int sign = parts.group(8).equals("-") ? -1 : 1;
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(sign * (hours * 3600 + minutes * 60));
    }

    private static long nanos(Matcher parts) {
        String fraction = parts.group(7);
        return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(0, 9));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
