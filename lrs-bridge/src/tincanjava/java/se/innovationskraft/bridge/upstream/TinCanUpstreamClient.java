package se.innovationskraft.bridge.upstream;

import com.rusticisoftware.tincan.RemoteLRS;
import com.rusticisoftware.tincan.TCAPIVersion;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.HttpCookieStore;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Rustici's TinCanJava. Only in a build with the Maven profile {@code tincanjava}.
 *
 * <p>TinCanJava has one HTTP client for the whole process and no time-out but the connection's. We give it a client with an
 * idle time-out, so that a silent server is noticed; hence one upstream in a process.
 */
@Component
final class TinCanUpstreamClient implements UpstreamClient, DisposableBean {

    @Override
    public String name() {
        return "tincanjava";
    }

    @Override
    public UpstreamLrs connect(URI endpoint, UpstreamProperties properties) {
        try {
            RemoteLRS.setHttpClient(httpClient(properties));
            RemoteLRS lrs = new RemoteLRS(TCAPIVersion.latest());
            lrs.setEndpoint(endpoint.toString());
            lrs.setUsername(properties.key());
            lrs.setPassword(properties.secret());
            return new TinCanUpstreamLrs(lrs, new Answers(Clock.systemUTC()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("bridge.upstream.endpoint is \"" + endpoint + "\", no URL", e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start the HTTP client of TinCanJava", e);
        }
    }

    private static HttpClient httpClient(UpstreamProperties properties) throws Exception {
        HttpClient client = new HttpClient(new SslContextFactory.Client());
        client.setConnectTimeout(properties.connectTimeout().toMillis());
        client.setIdleTimeout(properties.readTimeout().toMillis());
        client.setFollowRedirects(false);
        client.setCookieStore(new HttpCookieStore.Empty());
        client.start();
        return client;
    }

    /** Else Jetty's threads live on. */
    @Override
    public void destroy() throws Exception {
        RemoteLRS.destroy();
    }
}
