package se.innovationskraft.bridge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server. Asked for an invitation only, it ends when that is printed. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BridgeApplication {

    public static void main(String[] arguments) {
        ConfigurableApplicationContext server = SpringApplication.run(BridgeApplication.class, arguments);
        if (server.getEnvironment().containsProperty("bridge.invite")) {
            server.close();
        }
    }
}
