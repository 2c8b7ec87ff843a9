package se.innovationskraft.bridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.SignedIn;

/** Who signs in, and what the first start makes. */
@ServerTest
class SignInTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Api api;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Organisations organisations;

    @Autowired
    private LrsKeys keys;

    @Test
    void firstStartMakesOrganisationKeysAddressesAndAdministrator() {
        UserDetails administrator = accounts.signingIn("admin");

        assertThat(organisations.byInstallKey(Api.INSTALL_KEY).orElseThrow().name())
                .isEqualTo("Testkommun");
        assertThat(organisations.origins("testkommun")).containsExactly("https://lms.example", "https://lms2.example");
        assertThat(keys.authenticate(Api.BASIC).orElseThrow().scopes()).containsExactlyInAnyOrder(Scope.values());
        assertThat(passwords.matches("test-admin-password", administrator.getPassword()))
                .isTrue();
        assertThat(accounts.byName("Admin").orElseThrow())
                .extracting(Account::organisation, Account::roles)
                .containsExactly("testkommun", Set.of(Role.ADMIN));
        assertThat(organisations
                        .byInstallKey(Organisations.TRIAL_INSTALL_KEY)
                        .orElseThrow()
                        .id())
                .isEqualTo(Organisation.TRIAL);
    }

    @Test
    void administrationAsksForSignIn() {
        HttpResponse<String> answer = api.get("/admin", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void signInNeedsTheFormsToken() {
        HttpResponse<String> without =
                api.post("/login", "username=admin&password=test-admin-password", "Content-Type", FORM);
        HttpResponse<String> with = SignedIn.tried(api, " Admin ", "test-admin-password");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(with.statusCode()).isEqualTo(302);
        assertThat(with.headers().firstValue("Location").orElseThrow()).endsWith("/admin");
        assertThat(with.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("Path=/admin", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void wrongPasswordIsRefused() {
        assertThat(SignedIn.tried(api, "nobody", "wrong")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login?error");
    }

    @Test
    void noEndpointForProgramsStartsASession() {
        assertThat(api.get("/xapi/about").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(api.get("/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void loginSaysWhatHappenedInOurLayout() {
        assertThat(api.get("/login", "Accept", "text/html").body())
                .contains("Logga in", "autocomplete=\"current-password\"")
                .doesNotContain("stämmer inte");
        assertThat(api.get("/login?error", "Accept", "text/html").body())
                .contains("Namnet eller lösenordet stämmer inte");
        assertThat(api.get("/login?logout", "Accept", "text/html").body()).contains("Du är utloggad");
    }

    @Test
    void firstPageAndMenuAreThoseOfTheRole() {
        SignedIn administrator = SignedIn.administrator(api);

        assertThat(administrator.get("/admin").headers().firstValue("Location").orElseThrow())
                .endsWith("/admin/anslutning");
        assertThat(administrator.page("/admin/anslutning").select(".top nav a").eachAttr("href"))
                .contains("/admin/anslutning")
                .doesNotContain("/arbetsbok", "/admin/hr", "/admin/dataskydd");
        assertThat(Jsoup.parse(api.get("/login", "Accept", "text/html").body())
                        .select(".top nav a")
                        .eachAttr("href"))
                .contains("/", "/arbetsbok", "/mognad")
                .noneMatch(link -> link.startsWith("/admin"));
    }

    @Test
    void whoSignsOutIsOut() {
        SignedIn administrator = SignedIn.administrator(api);

        assertThat(administrator.submit("/admin/logout", Map.of()).statusCode()).isEqualTo(302);

        assertThat(administrator
                        .get("/admin/anslutning")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login");
    }

    @Test
    void pageThatNoDoorIsMadeForIsNotThereForStrangersAndRefusedToStaff() {
        assertThat(api.get("/finns-inte", "Accept", "text/html").statusCode()).isEqualTo(404);
        HttpResponse<String> refused = SignedIn.administrator(api).get("/admin/dataskydd");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Sidan hör till en annan roll").doesNotContain("öppen för länge");
    }
}
