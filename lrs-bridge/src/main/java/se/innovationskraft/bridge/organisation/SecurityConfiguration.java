package se.innovationskraft.bridge.organisation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Holds everybody to {@link Door}. Packages and systems show a token or key that their endpoints check themselves.
 * Security headers are the {@code web} room's.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ENDPOINTS = {
        "/launch", "/launch/**", "/collect", "/xapi", "/xapi/**", "/xapi-profile", "/xapi-profile/**"
    };

    /** A form that a package posts from the LMS: it can carry no token of ours, but the workbook's key. */
    private static final String OPEN_WORKBOOK = "/arbetsbok/oppna";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
    }

    /**
     * A pause is looked at after the password, so that it takes as long as a wrong one and is answered in the same words.
     */
    @Bean
    AuthenticationProvider passwordCheck(Accounts accounts, PasswordEncoder passwords) {
        DaoAuthenticationProvider check = new DaoAuthenticationProvider(accounts::signingIn);
        check.setPasswordEncoder(passwords);
        check.setPreAuthenticationChecks(account -> {});
        check.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return check;
    }

    /** No session, no cookie, no login page: a program gets a status and JSON. */
    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http) {
        return http.securityMatcher(ENDPOINTS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Pages. The form token lies in a cookie, so that no page but those below {@code /admin} needs a session. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts) {
        return http.authorizeHttpRequests(requests -> putDoors(requests, accounts))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl(Door.HALL, true))
                .logout(logout -> logout.logoutUrl("/admin/logout").logoutSuccessUrl("/login?logout"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signInOrNothing())
                        .accessDeniedHandler(
                                (request, response, refusal) -> refuse(accounts, request, response, refusal)))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers(OPEN_WORKBOOK))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static void putDoors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Accounts accounts) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        requests.requestMatchers(Door.OPEN).permitAll();
        requests.requestMatchers(Door.HALL).access(anyOf(Role.STAFF, accounts));
        for (Door door : Door.STAFF) {
            requests.requestMatchers(door.method(), door.patterns()).access(anyOf(door.roles(), accounts));
        }
        requests.anyRequest().denyAll();
    }

    /** By what the account may do now, not when it signed in. */
    private static AuthorizationManager<RequestAuthorizationContext> anyOf(Collection<Role> roles, Accounts accounts) {
        return (who, request) -> new AuthorizationDecision(
                accounts.of(who.get()).filter(account -> account.hasAny(roles)).isPresent());
    }

    /** Whoever has not signed in is asked to, below {@code /admin}. Anywhere else there is no such page. */
    private static AuthenticationEntryPoint signInOrNothing() {
        AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/login");
        return (request, response, refusal) -> {
            if ((request.getServletPath() + "/").startsWith(Door.HALL + "/")) {
                signIn.commence(request, response, refusal);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    /**
     * Somebody whose account is gone is asked to sign in. Otherwise the page that is shown tells a role that is not enough
     * from a form that was open for too long.
     */
    private static void refuse(
            Accounts accounts, HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        boolean isOld = refusal instanceof CsrfException;
        if (!isOld && accounts.of(request.getUserPrincipal()).isEmpty()) {
            response.sendRedirect("/login");
            return;
        }
        request.setAttribute("isRefused", !isOld);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
