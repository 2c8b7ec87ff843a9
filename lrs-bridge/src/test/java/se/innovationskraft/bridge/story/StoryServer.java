package se.innovationskraft.bridge.story;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.QuickPasswords;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.TestClock;

/** A running bridge at an address that packages know from the start. All stories share one, since the address is one. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@Import({Site.class, Api.class, TestClock.class, QuickPasswords.class, Story.class, Municipality.class})
abstract class StoryServer {

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        Story.configure(properties);
    }
}
