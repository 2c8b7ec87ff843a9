package se.innovationskraft.bridge.organisation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a page comes from, as a browser says it.
 *
 * @param value {@code scheme://host[:port]}, lower case, without a path
 * @see <a href="https://datatracker.ietf.org/doc/html/rfc6454#section-6.2">RFC 6454, 6.2</a>
 */
public record WebOrigin(String value) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 300;

    /** The origin of a page's address, as people copy it from the browser; empty when it is no web address. */
    public static Optional<WebOrigin> of(String address) {
        try {
            URI uri = URI.create(address.strip().toLowerCase(Locale.ROOT));
            boolean isWeb = uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
            return Optional.of(uri)
                    .filter(web -> isWeb && web.getUserInfo() == null)
                    .map(WebOrigin::withoutPath)
                    .filter(origin -> origin.length() <= LONGEST)
                    .map(WebOrigin::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutPath(URI web) {
        boolean isUsualPort = web.getPort() == (web.getScheme().equals("https") ? 443 : 80);
        String port = web.getPort() < 0 || isUsualPort ? "" : ":" + web.getPort();
        return web.getScheme() + "://" + web.getHost() + port;
    }
}
