package se.innovationskraft.bridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.ServerTest;

/** Who signs in, and what the first start makes. */
@ServerTest
class SignInTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Api api;

    @Autowired
    private Administrators administrators;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Organisations organisations;

    @Autowired
    private LrsKeys keys;

    @Test
    void firstStartMakesOrganisationKeysAddressesAndAdministrator() {
        UserDetails administrator = administrators.loadUserByUsername("admin");

        assertThat(organisations.byInstallKey(Api.INSTALL_KEY).orElseThrow().name())
                .isEqualTo("Testkommun");
        assertThat(organisations.origins("testkommun")).containsExactly("https://lms.example", "https://lms2.example");
        assertThat(keys.authenticate(Api.BASIC).orElseThrow().scopes()).containsExactlyInAnyOrder(Scope.values());
        assertThat(passwords.matches("test-admin-password", administrator.getPassword()))
                .isTrue();
        assertThat(administrators.organisation("admin")).isEqualTo("testkommun");
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
        HttpResponse<String> with = signIn("test-admin-password");

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
        assertThat(signIn("wrong").headers().firstValue("Location").orElseThrow())
                .endsWith("/login?error");
    }

    @Test
    void noEndpointForProgramsStartsASession() {
        assertThat(api.get("/xapi/about").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(api.get("/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> signIn(String password) {
        return api.post(
                "/login",
                "username=admin&password=" + password + "&_csrf=" + maskedToken(),
                "Content-Type",
                FORM,
                "Cookie",
                "XSRF-TOKEN=a");
    }

    /** As Spring Security masks it: a random byte, then the token's byte xor the random one. */
    private static String maskedToken() {
        return java.util.Base64.getUrlEncoder().encodeToString(new byte[] {0, 'a'});
    }
}
