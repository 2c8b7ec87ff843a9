package se.innovationskraft.bridge.organisation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody with an invitation writes to get an account.
 *
 * @param code however it is written: small letters, spaces and hyphens are fine
 * @param name what the person wants to sign in as
 */
record NewAccount(String code, String name, String password) {

    static final int SHORTEST_PASSWORD = 12;

    /** What bcrypt takes into account. */
    static final int LONGEST_PASSWORD_BYTES = 72;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,99}");

    NewAccount {
        name = Accounts.plain(name);
    }

    /** The code as it was made. */
    String plainCode() {
        return code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** What is wrong with what can be seen without asking anywhere: field, and key of the words; empty when nothing. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (!NAME.matcher(name).matches()) {
            mistakes.put("name", "form");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            mistakes.put("password", "short");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            mistakes.put("password", "long");
        } else if (!name.isEmpty() && password.toLowerCase(Locale.ROOT).contains(name)) {
            mistakes.put("password", "name");
        }
        return mistakes;
    }
}
