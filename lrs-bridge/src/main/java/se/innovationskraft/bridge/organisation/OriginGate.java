package se.innovationskraft.bridge.organisation;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.web.ApiProblem;

/** From which web pages an organisation may be called. */
@Service
public class OriginGate {

    /** What a browser says for a page without an address of its own, such as a file or a sandboxed frame. */
    public static final String NOWHERE = "null";

    private final Organisations organisations;

    OriginGate(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The web address of the calling page; null when no browser says one. */
    public static @Nullable String origin(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN);
    }

    /**
     * Refuses a request from a page that the organisation does not list. What comes from no page at all passes.
     *
     * @param fromNowhere whether a page without an address may call: only with a valid token
     */
    public void check(HttpServletRequest request, String organisation, boolean fromNowhere) {
        String origin = origin(request);
        if (origin == null || isOwn(request, origin) || (fromNowhere && origin.equals(NOWHERE))) {
            return;
        }
        if (!organisations.allows(organisation, origin)) {
            throw ApiProblem.forbidden("Pages of " + origin + " may not call for this organisation; the administrator"
                    + " adds the address");
        }
    }

    /** Whether any organisation lists the page's address. */
    boolean isKnown(HttpServletRequest request, String origin) {
        return isOwn(request, origin) || organisations.isKnown(origin);
    }

    private static boolean isOwn(HttpServletRequest request, String origin) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host != null && origin.equalsIgnoreCase(request.getScheme() + "://" + host);
    }
}
