package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms: which there are, and that none reaches into another. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(BridgeApplication.class);

    @Test
    void noRoomReachesIntoAnother() {
        rooms.verify();
    }

    @Test
    void everyRoomIsKnown() {
        assertThat(rooms.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .isSubsetOf(
                        "audit",
                        "catalogue",
                        "document",
                        "group",
                        "hr",
                        "journey",
                        "launch",
                        "lrs",
                        "maturity",
                        "measurement",
                        "organisation",
                        "paper",
                        "preview",
                        "privacy",
                        "progress",
                        "statement",
                        "steering",
                        "storage",
                        "threshold",
                        "upstream",
                        "web",
                        "workbook",
                        "xapi");
    }
}
