package se.innovationskraft.bridge.upstream;

import java.util.List;

/** Another LRS. Sending again is safe: a statement carries its id, and an LRS keeps each id once. Safe for many threads. */
public interface UpstreamLrs {

    /**
     * Sends statements as one batch, which the LRS keeps whole or not at all.
     *
     * @param rawStatements each one statement as JSON in UTF-8; none means nothing to send, which is accepted
     */
    Outcome send(List<byte[]> rawStatements);
}
