package se.innovationskraft.bridge.workbook.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code doc/export-format.md} calls things, and how it writes days and times. */
final class FileFormat {

    static final String ANSWERS = "innovationskraft-answers";
    static final String WORKBOOK = "innovationskraft-workbook";
    static final int VERSION = 1;

    /** Of a programme, an exercise, a theme or a state. */
    static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,64}(\\.\\d{1,3})?");

    /** Neither what separates in {@code suspend_data} nor a control character. */
    static final Pattern VALUE = Pattern.compile("[^|^\\x00-\\x1f]+");

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
    private static final DateTimeFormatter STORED_DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private FileFormat() {}

    /** Such as {@code 2026-11-21T09:30:00.000Z}. */
    static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /**
     * A day as documents store it, such as {@code 261121}.
     *
     * @param isoDay {@code 2026-11-21}; empty stays empty
     * @return null when it is no day of this century
     */
    static @Nullable String storedDay(String isoDay) {
        if (isoDay.isEmpty()) {
            return "";
        }
        try {
            return isoDay.matches("20\\d\\d-\\d\\d-\\d\\d") ? STORED_DAY.format(LocalDate.parse(isoDay)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
