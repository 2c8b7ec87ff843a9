package se.innovationskraft.bridge.upstream;

import java.net.URI;
import java.time.Clock;

/** Our own client. */
record RestUpstreamClient(Clock clock) implements UpstreamClient {

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public UpstreamLrs connect(URI endpoint, UpstreamProperties properties) {
        return new RestUpstreamLrs(endpoint, properties, new Answers(clock));
    }
}
