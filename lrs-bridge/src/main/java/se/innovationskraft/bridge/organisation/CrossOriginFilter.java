package se.innovationskraft.bridge.organisation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of listed web addresses read our answers (CORS). A browser asks first, without a token, so any organisation's
 * list counts then; the request itself is held against the list of its own organisation by whoever knows the token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CrossOriginFilter extends OncePerRequestFilter {

    private static final List<String> PREFIXES = List.of("/launch/", "/xapi/");
    private static final List<String> ADDRESSES = List.of("/launch", "/collect");

    private final OriginGate gate;

    CrossOriginFilter(OriginGate gate) {
        this.gate = gate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !ADDRESSES.contains(path) && PREFIXES.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = OriginGate.origin(request);
        boolean isAsking = HttpMethod.OPTIONS.matches(request.getMethod())
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
        if (origin != null && (gate.isKnown(request, origin) || (isAsking && mayComeFromNowhere(request, origin)))) {
            allow(response, origin);
        }
        if (isAsking) {
            answer(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** All but a launch is done with a token, which is asked for later. */
    private static boolean mayComeFromNowhere(HttpServletRequest request, String origin) {
        return origin.equals(OriginGate.NOWHERE) && !request.getServletPath().equals("/launch");
    }

    private static void allow(HttpServletResponse response, String origin) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "ETag, Last-Modified, Retry-After, X-Experience-API-Version, X-Experience-API-Consistent-Through");
    }

    private static void answer(HttpServletResponse response) {
        if (response.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, DELETE");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                "authorization, content-type, x-experience-api-version, if-match, if-none-match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "7200");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
