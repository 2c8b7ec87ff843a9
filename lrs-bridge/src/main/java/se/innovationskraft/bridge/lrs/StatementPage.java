package se.innovationskraft.bridge.lrs;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.statement.StatementQuery;
import se.innovationskraft.bridge.web.ApiProblem;

/** Reads which page of statements is asked for, and writes where the next one is. */
final class StatementPage {

    private static final int MOST = 100;
    private static final Set<String> PARAMETERS =
            Set.of("since", "until", "limit", "ascending", "more", "format", "attachments");

    private StatementPage() {}

    static StatementQuery read(Map<String, String> parameters) {
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ApiProblem.badRequest("The parameter \"" + name + "\" is not supported");
                });
        String more = parameters.get("more");
        if (more != null) {
            return resume(more);
        }
        int limit = number("limit", parameters.getOrDefault("limit", "0"));
        return new StatementQuery(
                time("since", parameters.get("since")),
                time("until", parameters.get("until")),
                Boolean.parseBoolean(parameters.getOrDefault("ascending", "false")),
                limit == 0 ? MOST : Math.min(limit, MOST),
                0);
    }

    /** Address of the next page, relative to the server. */
    static String more(StatementQuery query) {
        String words = String.join(
                " ",
                text(query.since()),
                text(query.until()),
                String.valueOf(query.ascending()),
                String.valueOf(query.limit()),
                String.valueOf(query.beyond()));
        return "/xapi/statements?more="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static StatementQuery resume(String more) {
        try {
            String[] words = new String(Base64.getUrlDecoder().decode(more), StandardCharsets.UTF_8).split(" ");
            return new StatementQuery(
                    time("more", words[0].equals("-") ? null : words[0]),
                    time("more", words[1].equals("-") ? null : words[1]),
                    Boolean.parseBoolean(words[2]),
                    Math.max(1, Math.min(MOST, Integer.parseInt(words[3]))),
                    Long.parseLong(words[4]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ApiProblem.badRequest("\"more\" is not an address that we have given");
        }
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "-" : instant.toString();
    }

    private static @Nullable Instant time(String name, @Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw ApiProblem.badRequest("\"" + name + "\" must be a time such as 2026-11-21T09:30:00Z");
        }
    }

    private static int number(String name, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw ApiProblem.badRequest("\"" + name + "\" must be 0 or a number above it");
        }
        return Integer.parseInt(text);
    }
}
