package se.innovationskraft.bridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.innovationskraft.bridge.BridgeApplication;
import se.innovationskraft.bridge.audit.Audit;
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

    @Test
    void valueThatCannotBeUsedStopsTheStart() {
        assertThatThrownBy(() -> start("--bridge.bootstrap.install-key=short"))
                .rootCause()
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("BRIDGE_BOOTSTRAP_INSTALL_KEY");
    }

    /** Without the rest of the server, which takes its time. */
    @ParameterizedTest
    @CsvSource({
        "lrs-secret, short, LRS_SECRET",
        "admin-password, short, ADMIN_PASSWORD",
        "origins, not an address, ORIGINS",
        "org, Å, ORG",
        "org, prova, ORG",
        "org, samordning, ORG"
    })
    void valueThatCannotBeUsedIsNamed(String name, String value, String variable) {
        try (ConfigurableApplicationContext asleep = new SpringApplicationBuilder(BridgeApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments("--bridge.bootstrap." + name + "=" + value))) {
            assertThatThrownBy(() -> asleep.getBean(Bootstrap.class))
                    .rootCause()
                    .isInstanceOf(UnusableSettingException.class)
                    .hasMessageContaining("BRIDGE_BOOTSTRAP_" + variable);
        }
    }

    @Test
    void whoeverRunsTheServerInvitesAnAdministratorWhenNobodyElseCan() {
        List<ConfigurableApplicationContext> started = new ArrayList<>();
        String printed = printedBy(() -> started.add(start("--bridge.invite=testkommun")));
        try (ConfigurableApplicationContext server = started.get(0)) {
            Matcher code = Pattern.compile("(?:[2-9A-Z]{4} ){6}[2-9A-Z]{2}\n").matcher(printed);
            assertThat(code.find()).as(printed).isTrue();
            NewAccount wanted = new NewAccount(code.group(), "ny.admin", "fyra ord efter varandra");

            assertThat(server.getBean(Invitations.class).accept(wanted)).isEmpty();
            assertThat(server.getBean(Accounts.class)
                            .byName("ny.admin")
                            .orElseThrow()
                            .roles())
                    .containsExactly(Role.ADMIN);
            assertThat(server.getBean(Audit.class).latest("testkommun", 9))
                    .anySatisfy(entry ->
                            assertThat(entry.who() + " " + entry.action()).isEqualTo("bin/bridge INVITED"));
        }
        assertThatThrownBy(() -> start("--bridge.invite=finns-inte"))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("finns-inte");
    }

    private String printedByAStart() {
        return printedBy(() -> start().close());
    }

    private static String printedBy(Runnable work) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            work.run();
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
