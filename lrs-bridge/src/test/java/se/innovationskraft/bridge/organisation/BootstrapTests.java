package se.innovationskraft.bridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.innovationskraft.bridge.BridgeApplication;
import se.innovationskraft.bridge.storage.DatabaseAddress;
import se.innovationskraft.bridge.storage.UnusableSettingException;

/** The first start on an empty store. */
class BootstrapTests {

    @TempDir
    private Path folder;

    @Test
    void whatNobodyHasChosenIsPrintedOnceOnly() {
        String first = printedByAStart();
        String second = printedByAStart();

        assertThat(first)
                .containsPattern("BRIDGE_BOOTSTRAP_LRS_KEY=lrs-\\w{6}\n")
                .containsPattern("BRIDGE_BOOTSTRAP_LRS_SECRET=[\\w-]{22}\n")
                .containsPattern("BRIDGE_BOOTSTRAP_INSTALL_KEY=[\\w-]{22}\n")
                .containsPattern("BRIDGE_BOOTSTRAP_ADMIN_PASSWORD=[\\w-]{22}\n");
        assertThat(second).doesNotContain("BRIDGE_BOOTSTRAP");
    }

    @ParameterizedTest
    @CsvSource({
        "install-key, short, INSTALL_KEY",
        "lrs-secret, short, LRS_SECRET",
        "admin-password, short, ADMIN_PASSWORD",
        "origins, not an address, ORIGINS",
        "org, Å, ORG",
        "org, prova, ORG",
        "org, samordning, ORG"
    })
    void valueThatCannotBeUsedStopsTheStartAndIsNamed(String name, String value, String variable) {
        assertThatThrownBy(() -> start("--bridge.bootstrap." + name + "=" + value))
                .rootCause()
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("BRIDGE_BOOTSTRAP_" + variable);
    }

    private String printedByAStart() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            start().close();
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(BridgeApplication.class).run(arguments(arguments));
    }

    private String[] arguments(String... more) {
        String[] all = new String[more.length + 7];
        all[0] = "--server.port=0";
        all[1] = "--spring.datasource.url=" + DatabaseAddress.in(folder);
        all[2] = "--bridge.bootstrap.lrs-key=";
        all[3] = "--bridge.bootstrap.lrs-secret=";
        all[4] = "--bridge.bootstrap.install-key=";
        all[5] = "--bridge.bootstrap.admin-password=";
        all[6] = "--bridge.bootstrap.origins=";
        System.arraycopy(more, 0, all, 7, more.length);
        return all;
    }
}
