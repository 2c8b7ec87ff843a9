package se.innovationskraft.bridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.TestClock;
import se.innovationskraft.bridge.audit.Audit;

/** Accounts as their administrators and owners meet them. Each test has an organisation with one administrator. */
@ServerTest
class AccountsTests {

    private static final String PASSWORD = "fyra ord efter varandra";

    @Autowired
    private Api api;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Audit audit;

    @Autowired
    private TestClock clock;

    private final String organisation = "o-" + Sample.id();
    private final String chief = "chef-" + Sample.id();
    private SignedIn administrator;

    @BeforeEach
    void makeOrganisation() {
        organisations.add(organisation, "En kommun");
        accounts.add(organisation, organisation, chief, PASSWORD, Set.of(Role.ADMIN));
        administrator = new SignedIn(api, chief, PASSWORD);
    }

    @Test
    void codeMakesOneAccountOfItsRoleHoweverItIsWritten() {
        String code = invite(Role.DPO);
        String name = "dso-" + Sample.id();

        HttpResponse<String> made = accept(code.toLowerCase(Locale.ROOT), " " + name + " ", PASSWORD);
        HttpResponse<String> again = accept(code, "annan", PASSWORD);

        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/login?konto");
        assertThat(accounts.byName(name).orElseThrow())
                .extracting(Account::organisation, Account::host, Account::roles)
                .containsExactly(organisation, organisation, Set.of(Role.DPO));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Koden stämmer inte, är använd eller för gammal");
        assertThat(new SignedIn(api, name, PASSWORD).get("/admin").statusCode()).isEqualTo(302);
        assertThat(administrator.page("/admin/konton").text()).contains(name).doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({
        "x, fyra ord efter varandra, name-wrong, minst två tecken",
        "a b, fyra ord efter varandra, name-wrong, minst två tecken",
        "admin, fyra ord efter varandra, name-wrong, upptaget",
        "maria.k, elva tecken, password-wrong, för kort",
        "maria.k, en-lång-MARIA.K-mening, password-wrong, inte innehålla användarnamnet",
        "maria.k, ååååååååååååååååååååååååååååååååååååå, password-wrong, för långt",
    })
    void mistakeIsSaidBesideItsFieldAndTheCodeStaysGood(String name, String password, String field, String words) {
        String code = invite(Role.HR);

        Document page = Jsoup.parse(accept(code, name, password).body());

        assertThat(page.getElementById(field).text()).contains(words);
        assertThat(page.select(".edit-page .mistake")).hasSize(1);
        assertThat(page.getElementById("code").attr("value")).isEqualTo(code);
        assertThat(page.getElementById("name").attr("value")).isEqualTo(name);
        assertThat(page.getElementById("password").hasAttr("value")).isFalse();
        assertThat(accept(code, "hr-" + Sample.id(), PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void codeEndsAfterSevenDaysOrWhenItIsWithdrawn() {
        String old = invite(Role.HR);
        String withdrawn = invite(Role.MANAGEMENT);
        clock.later(
                Duration.ofDays(7),
                () -> assertThat(accept(old, "sen-" + Sample.id(), PASSWORD).statusCode())
                        .isEqualTo(400));

        String id = administrator
                .page("/admin/konton")
                .select("button[aria-label*=Ledning]")
                .attr("value");
        administrator.submit("/admin/konton/inbjudan/ta-bort", Map.of("id", id));

        assertThat(accept(withdrawn, "sen-" + Sample.id(), PASSWORD).statusCode())
                .isEqualTo(400);
        assertThat(accept(old, "tidig-" + Sample.id(), PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void lastAdministratorCannotBeRemovedOrLoseTheRole() {
        assertThat(outcome("/admin/konton/ta-bort", Map.of("name", chief))).contains("den sista administratören");
        assertThat(outcome("/admin/konton/roller", Map.of("name", chief, "role", "hr")))
                .contains("den sista administratören");
        assertThat(accounts.byName(chief).orElseThrow().roles()).containsExactly(Role.ADMIN);

        String second = person(Role.ADMIN);
        assertThat(outcome("/admin/konton/ta-bort", Map.of("name", second))).contains("är borttagen");
    }

    @Test
    void roleThatIsTakenAndAccountThatIsRemovedAreGoneAtOnce() {
        String name = person(Role.ADMIN);
        SignedIn open = new SignedIn(api, name, PASSWORD);
        assertThat(open.get("/admin/konton").statusCode()).isEqualTo(200);

        assertThat(outcome("/admin/konton/roller", Map.of("name", name, "role", "management")))
                .contains(name + " har fått sina roller ändrade");
        assertThat(open.get("/admin/konton").statusCode()).isEqualTo(403);
        assertThat(open.get("/admin/katalog").statusCode()).isEqualTo(200);

        assertThat(outcome("/admin/konton/ta-bort", Map.of("name", name))).contains("är borttagen");
        accounts.add(organisation, organisation, name, PASSWORD, Set.of(Role.ADMIN));
        assertThat(open.get("/admin/katalog").headers().firstValue("Location").orElseThrow())
                .as("an account of the same name is another one")
                .endsWith("/login");
        assertThat(deeds())
                .contains(
                        "ROLE_GIVEN management " + name,
                        "ROLE_TAKEN admin " + name,
                        "ACCOUNT_REMOVED " + name,
                        "SIGNED_IN ");
    }

    @Test
    void accountOfAnotherOrganisationIsOutOfReach() {
        assertThat(administrator.get("/admin/konton/ta-bort?name=admin").statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .submit("/admin/konton/ta-bort", Map.of("name", "admin"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .submit("/admin/konton/roller", Map.of("name", "admin", "role", "hr"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(accounts.byName("admin").orElseThrow().roles()).containsExactly(Role.ADMIN);
        assertThat(administrator.page("/admin/konton").select(".people h3").eachText())
                .containsExactly(chief + " (du)");
    }

    @Test
    void fiveWrongPasswordsPauseTheNameInTheSameWords() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("wrong")).endsWith("/login?error");
        }

        assertThat(signIn(PASSWORD)).endsWith("/login?error");
        clock.later(Duration.ofMinutes(16), () -> assertThat(signIn(PASSWORD)).endsWith("/admin"));
        assertThat(deeds()).containsOnlyOnce("SIGN_IN_PAUSED ").contains("SIGN_IN_FAILED ", "SIGNED_IN ");
    }

    @Test
    void wrongPasswordsFarApartPauseNothing() {
        for (int i = 0; i < 6; i++) {
            clock.later(Duration.ofMinutes(16L * i), () -> signIn("wrong"));
        }

        assertThat(signIn(PASSWORD)).endsWith("/admin");
    }

    @Test
    void coordinatorBelongsToNoMunicipalityAndHasThatRoleOnly() {
        String name = person(Role.COORDINATOR);

        assertThat(accounts.byName(name).orElseThrow())
                .extracting(Account::organisation, Account::host)
                .containsExactly(Organisation.COORDINATION, organisation);
        assertThat(new SignedIn(api, name, PASSWORD)
                        .get("/admin")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/admin/katalog");
        assertThat(outcome("/admin/konton/roller", Map.of("name", name, "role", "hr")))
                .contains("Inget är ändrat");
        assertThat(outcome("/admin/konton/roller", Map.of("name", chief, "role", "coordinator")))
                .contains("Inget är ändrat");
        assertThat(outcome("/admin/konton/ta-bort", Map.of("name", name))).contains("är borttagen");
    }

    private String invite(Role role) {
        administrator.submit("/admin/konton/inbjudan", Map.of("role", role.word()));
        Document page = administrator.page("/admin/konton");
        assertThat(page.select(".made-code .address").text()).isEqualTo("https://bridge.example/login/inbjudan");
        String code = page.select(".made-code .code").text();
        assertThat(code.replace(" ", "")).matches("[2-9A-HJKMNP-Z]{26}");
        return code;
    }

    private HttpResponse<String> accept(String code, String name, String password) {
        return SignedIn.submit(api, "", "/login/inbjudan", Map.of("code", code, "name", name, "password", password));
    }

    /** A new account, made as people make it. */
    private String person(Role role) {
        String name = role.word() + "-" + Sample.id();
        assertThat(accept(invite(role), name, PASSWORD).statusCode()).isEqualTo(302);
        return name;
    }

    /** What the page says after a form. */
    private String outcome(String action, Map<String, String> fields) {
        assertThat(administrator.submit(action, fields).statusCode()).isEqualTo(302);
        return administrator
                .page("/admin/konton")
                .select("[role=status], [role=alert]")
                .text();
    }

    private String signIn(String password) {
        return SignedIn.tried(api, chief, password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private List<String> deeds() {
        return audit.latest(organisation, 100).stream()
                .map(entry -> entry.action() + " " + entry.object())
                .toList();
    }
}
