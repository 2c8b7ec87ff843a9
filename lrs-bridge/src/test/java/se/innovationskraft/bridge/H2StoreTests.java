package se.innovationskraft.bridge;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.innovationskraft.bridge.storage.DatabaseAddress;

/** The store as it is without any setting: an H2 file. */
@DirtiesContext
class H2StoreTests extends StoreTests {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> DatabaseAddress.in(folder));
    }
}
