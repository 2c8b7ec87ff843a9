package se.innovationskraft.bridge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads the body of a request up to a limit; past it nothing more is read and the answer is 413. */
public final class LimitedBody {

    public static final int STATEMENTS = 1024 * 1024;
    public static final int LAUNCH = 128 * 1024;
    public static final int DOCUMENT = 64 * 1024;

    private LimitedBody() {}

    /** The bytes of a body that must be JSON. */
    public static byte[] json(HttpServletRequest request, int limit) {
        String type = request.getContentType();
        if (!isJson(type)) {
            throw ApiProblem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The content type is \"" + type + "\"; send application/json");
        }
        return read(request, limit);
    }

    public static byte[] read(HttpServletRequest request, int limit) {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        try {
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLarge(limit);
            }
            return body;
        } catch (IOException e) {
            throw ApiProblem.badRequest("The body ended before its end");
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static ApiProblem tooLarge(int limit) {
        return ApiProblem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is larger than " + limit / 1024 + " KiB; send smaller batches or shorter texts");
    }
}
