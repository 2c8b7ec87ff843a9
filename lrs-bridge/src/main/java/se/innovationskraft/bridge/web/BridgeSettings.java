package se.innovationskraft.bridge.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the server knows of its own address and of the names it gives.
 *
 * @param publicUrl where browsers reach the server, without a slash at the end
 * @param iri base of all our identifiers, without a slash at the end; never the server's address
 * @param xapiDefaultVersion version of xAPI that answers are marked with
 */
@ConfigurationProperties("bridge")
public record BridgeSettings(URI publicUrl, String iri, String xapiDefaultVersion) {

    /** {@code https://host[:port]}, as browsers name it. */
    public String ownOrigin() {
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return publicUrl.getScheme() + "://" + publicUrl.getHost() + port;
    }

    public boolean isEncrypted() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Address of the statement endpoints, as packages are told it. */
    public String endpoint() {
        return publicUrl.toString().replaceFirst("/$", "") + "/xapi";
    }

    /** Home page of the accounts of an organisation's workbooks. */
    public String homePage(String organisation) {
        return iri + "/org/" + organisation;
    }

    /** Identifier of an exercise as an activity. */
    public String activity(String exercise) {
        return iri + "/" + exercise;
    }
}
