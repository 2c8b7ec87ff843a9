package se.innovationskraft.bridge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.innovationskraft.bridge.bench.LoadCheck;
import se.innovationskraft.bridge.bench.LoadSize;

/** The store on a real PostgreSQL. */
@DirtiesContext
class PostgresStoreTests extends StoreTests {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Autowired
    private BeanFactory service;

    @Autowired
    private Site site;

    @Test
    void whatTheBenchLoadsIsWhatTheServiceWrites() {
        new LoadCheck(service, site.address("")).check(new LoadSize(20, 8, 36));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }
}
