package se.innovationskraft.bridge.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.LrsKeys;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.organisation.Scope;
import se.innovationskraft.bridge.organisation.WebOrigin;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.LmsSite;
import tools.jackson.databind.JsonNode;

/** An organisation as it is on its first day: it has packages, a system that reads statements, and a staff. */
@Lazy
@Component
class Municipality {

    static final String PASSWORD = "fyra ord efter varandra";

    private final Organisations organisations;
    private final LrsKeys keys;
    private final Accounts accounts;
    private final Story story;
    private final Api api;
    private String id = "";
    private String installKey = "";

    Municipality(Organisations organisations, LrsKeys keys, Accounts accounts, Story story, Api api) {
        this.organisations = organisations;
        this.keys = keys;
        this.accounts = accounts;
        this.story = story;
        this.api = api;
    }

    /** From now on it is another one, in which nobody has done anything yet. */
    void isFounded() {
        id = "o-" + Sample.id();
        installKey = Sample.id();
        organisations.add(id, "Storköping");
        organisations.addInstallKey(id, installKey);
        keys.add(id, id, PASSWORD, Set.of(Scope.READ_STATEMENTS));
        for (Role role : List.of(Role.HR, Role.MANAGEMENT)) {
            accounts.add(id, id, nameOf(role), PASSWORD, Set.of(role));
        }
    }

    /** What its packages know of the bridge. */
    LocalLayer layer() {
        return new LocalLayer(
                "{\"org\":\"%s\",\"name\":\"Storköping\",\"bridge\":\"%s\",\"installKey\":\"%s\",\"salt\":\"%s\"}"
                        .formatted(id, Story.BRIDGE, installKey, Story.SALT),
                Optional.empty());
    }

    void admits(LmsSite lms) {
        organisations.addOrigin(id, WebOrigin.of(lms.origin()).orElseThrow());
    }

    /** The name of the account of whoever has the role. */
    String nameOf(Role role) {
        return role.word() + "-" + id;
    }

    SignedIn signedIn(Role role) {
        return new SignedIn(api, nameOf(role), PASSWORD);
    }

    List<JsonNode> statements() {
        return story.statements(Api.basic(id, PASSWORD));
    }

    /** Who has completed which round of what; twice in the list when it was told twice. */
    List<String> completions() {
        return statements().stream()
                .filter(statement ->
                        statement.path("verb").path("id").asString().endsWith("/completed"))
                .map(statement -> owner(statement)
                        + statement.path("object").path("id")
                        + statement.path("context").path("extensions").path(Sample.BASE + "/ext/round"))
                .toList();
    }

    /** Of whom anything is told: the names of their workbooks. */
    Set<String> workbooks() {
        return statements().stream().map(Municipality::owner).collect(Collectors.toSet());
    }

    private static String owner(JsonNode statement) {
        return statement.path("actor").path("account").path("name").asString();
    }
}
