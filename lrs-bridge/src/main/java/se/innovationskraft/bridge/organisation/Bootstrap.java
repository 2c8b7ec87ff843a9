package se.innovationskraft.bridge.organisation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.storage.UnusableSettingException;

/**
 * Makes the first organisation on an empty store, with its keys, web addresses and administrator, and the two
 * organisations that every store has. What nobody has chosen is random and printed once, not logged.
 */
@Component
class Bootstrap implements InitializingBean {

    private static final String ADMINISTRATOR = "admin";
    private static final String DEFAULT_ORGANISATION = "kommun:Min kommun";

    private final BootstrapSettings settings;
    private final Organisations organisations;
    private final LrsKeys keys;
    private final Accounts accounts;
    private final Secrets secrets;
    private final TransactionTemplate transactions;
    private final List<String> chosenHere = new ArrayList<>();

    Bootstrap(
            BootstrapSettings settings,
            Organisations organisations,
            LrsKeys keys,
            Accounts accounts,
            Secrets secrets,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.organisations = organisations;
        this.keys = keys;
        this.accounts = accounts;
        this.secrets = secrets;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        if (organisations.all().isEmpty()) {
            transactions.executeWithoutResult(status -> fill());
            print(System.out);
        }
        if (organisations.byId(Organisation.COORDINATION).isEmpty()) {
            organisations.add(Organisation.COORDINATION, "Samordning");
        }
    }

    private void fill() {
        String[] named = given(settings.org(), DEFAULT_ORGANISATION).split(":", 2);
        Organisation first = add(named[0], named[named.length - 1]);
        organisations.addInstallKey(first.id(), secret("INSTALL_KEY", settings.installKey()));
        settings.origins().stream()
                .filter(origin -> !origin.isBlank())
                .map(Bootstrap::origin)
                .distinct()
                .forEach(origin -> organisations.addOrigin(first.id(), origin));
        keys.add(first.id(), lrsKey(), secret("LRS_SECRET", settings.lrsSecret()), Set.of(Scope.values()));
        accounts.add(
                first.id(),
                first.id(),
                ADMINISTRATOR,
                secret("ADMIN_PASSWORD", settings.adminPassword()),
                Set.of(Role.ADMIN));
        addTrial();
    }

    private void addTrial() {
        organisations.add(Organisation.TRIAL, "Prova");
        organisations.addInstallKey(Organisation.TRIAL, Organisations.TRIAL_INSTALL_KEY);
    }

    private Organisation add(String id, String name) {
        if (Organisation.RESERVED.contains(id)) {
            throw unusable("ORG", "\"" + id + "\" is the name of an organisation that every store has");
        }
        try {
            return organisations.add(id, name);
        } catch (IllegalArgumentException e) {
            throw unusable("ORG", String.valueOf(e.getMessage()));
        }
    }

    private String lrsKey() {
        if (settings.lrsKey().isBlank()) {
            String made = "lrs-" + secrets.random(6, "abcdefghjkmnpqrstuvwxyz23456789");
            chosenHere.add("LRS_KEY=" + made);
            return made;
        }
        if (settings.lrsKey().contains(":")) {
            throw unusable("LRS_KEY", "The name of a Basic key cannot hold a colon");
        }
        return settings.lrsKey();
    }

    private String secret(String name, String given) {
        if (given.isBlank()) {
            String made = secrets.random();
            chosenHere.add(name + "=" + made);
            return made;
        }
        if (given.length() < Secrets.SHORTEST) {
            throw unusable(name, "It has " + given.length() + " characters; " + Secrets.SHORTEST + " is the least");
        }
        return given;
    }

    private static String given(String value, String otherwise) {
        return value.isBlank() ? otherwise : value;
    }

    private static WebOrigin origin(String address) {
        return WebOrigin.of(address)
                .orElseThrow(
                        () -> unusable("ORIGINS", "\"" + address + "\" is no web address like https://lms.example"));
    }

    private static UnusableSettingException unusable(String name, String what) {
        return new UnusableSettingException(
                "BRIDGE_BOOTSTRAP_" + name + " cannot be used: " + what,
                "Change it, or leave it out to have one made up and printed.");
    }

    private void print(PrintStream out) {
        if (!chosenHere.isEmpty()) {
            out.println("Made for the first start and shown only now:");
            chosenHere.forEach(line -> out.println("  BRIDGE_BOOTSTRAP_" + line));
            out.println("  (the administrator is called " + ADMINISTRATOR + ")");
            chosenHere.clear();
        }
    }
}
