package se.innovationskraft.bridge.upstream;

import java.net.URI;

/** A way to reach another LRS, chosen by {@code bridge.upstream.client}. */
interface UpstreamClient {

    /** What the setting calls it. */
    String name();

    UpstreamLrs connect(URI endpoint, UpstreamProperties properties);
}
