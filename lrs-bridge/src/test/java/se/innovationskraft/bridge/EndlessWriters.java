package se.innovationskraft.bridge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.innovationskraft.bridge.statement.NewStatement;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.xapi.StrictJson;

/** Eight writers that store one statement after another, and say so on standard output, until somebody kills them. */
final class EndlessWriters {

    static final String ORGANISATION = "testkommun";

    private static final int WRITERS = 8;

    private EndlessWriters() {}

    public static void main(String[] arguments) {
        ConfigurableApplicationContext server = SpringApplication.run(
                BridgeApplication.class, "--server.port=0", "--spring.datasource.url=" + arguments[0]);
        StatementLog statements = server.getBean(StatementLog.class);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> writeForEver(statements));
        }
    }

    private static void writeForEver(StatementLog statements) {
        try {
            while (true) {
                String id = Sample.id();
                byte[] raw =
                        Sample.statement(id, Sample.agent(ORGANISATION, "w1")).getBytes(StandardCharsets.UTF_8);
                statements.append(ORGANISATION, "test", List.of(NewStatement.of(raw, StrictJson.parse(raw))));
                System.out.println("ok " + id);
            }
        } catch (Exception e) {
            System.out.println("failed " + e);
        }
    }
}
