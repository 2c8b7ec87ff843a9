package se.innovationskraft.bridge.paper;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a paper that nobody reads when the server has started: the first takes seconds, and no leader should wait for it. */
@Component
@ConditionalOnBooleanProperty("bridge.paper.warm-up")
class WarmUp {

    private final Paper paper;

    WarmUp(Paper paper) {
        this.paper = paper;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread thread = new Thread(() -> paper.pdf("paper/trial", Map.of(), Locale.ROOT), "paper-warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
