package se.innovationskraft.bridge.hr;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How many were invited, as somebody writes it in a form. */
final class FormNumber {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private FormNumber() {}

    /** Whether it is nothing, or a whole number from 0 to 999 999. */
    static boolean isGood(String written) {
        return written.isBlank() || NUMBER.matcher(written.strip()).matches();
    }

    /** The number; empty for nothing. */
    static OptionalInt of(String written) {
        return written.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written.strip()));
    }
}
