package se.innovationskraft.bridge.lrs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Says which xAPI we answer with, and refuses callers who do not say which they speak. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class XapiVersion extends OncePerRequestFilter {

    static final String HEADER = "X-Experience-API-Version";

    private static final Pattern ACCEPTED = Pattern.compile("1\\.0(\\.[0-3])?|2\\.0(\\.0)?");

    private final BridgeSettings settings;

    XapiVersion(BridgeSettings settings) {
        this.settings = settings;
    }

    /** Whether the caller speaks 2.0, whose rules for documents are stricter. */
    static boolean isTwo(HttpServletRequest request) {
        String version = request.getHeader(HEADER);
        return version != null && version.startsWith("2");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/xapi");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, settings.xapiDefaultVersion());
        String version = request.getHeader(HEADER);
        boolean isAbout = request.getServletPath().equals("/xapi/about");
        if (isAbout || (version != null && ACCEPTED.matcher(version).matches())) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        String message = "The header " + HEADER + " is missing or of a version other than 1.0.0 to 1.0.3 and 2.0.0";
        response.getOutputStream()
                .write(("{\"status\":400,\"message\":\"" + message + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
