package se.innovationskraft.bridge.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a writer expects of the document that it replaces (HTTP {@code If-Match} and {@code If-None-Match}).
 *
 * @param match etags of which one must be the document's; {@code *} is any document; null expects nothing
 * @param noneMatch etags of which none may be the document's; {@code *} wants no document there; null expects nothing
 * @param requiredToReplace whether a document may be replaced only by who names it (xAPI 2.0; 1.0.3 lets everyone)
 */
public record Precondition(
        @Nullable List<String> match, @Nullable List<String> noneMatch, boolean requiredToReplace) {

    /** Expects nothing. */
    public static final Precondition NONE = new Precondition(null, null, false);

    private static final String ANY = "*";

    /** From the headers' values, each null when the header is missing. */
    public static Precondition of(@Nullable String match, @Nullable String noneMatch, boolean requiredToReplace) {
        return new Precondition(etags(match), etags(noneMatch), requiredToReplace);
    }

    void check(@Nullable String etag) {
        if (match != null && (etag == null || !(match.contains(ANY) || match.contains(etag)))) {
            throw new PreconditionFailedException(false);
        }
        if (noneMatch != null && etag != null && (noneMatch.contains(ANY) || noneMatch.contains(etag))) {
            throw new PreconditionFailedException(false);
        }
        if (requiredToReplace && etag != null && match == null && noneMatch == null) {
            throw new PreconditionFailedException(true);
        }
    }

    private static @Nullable List<String> etags(@Nullable String header) {
        return header == null
                ? null
                : Arrays.stream(header.split(","))
                        .map(etag -> etag.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .toList();
    }
}
