package se.innovationskraft.bridge.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Who may open which address. Packages and systems show a token or key that the endpoints themselves check; people sign
 * in for {@code /admin} only. Security headers are the {@code web} room's.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ENDPOINTS = {
        "/launch", "/launch/**", "/collect", "/xapi", "/xapi/**", "/xapi-profile", "/xapi-profile/**"
    };
    private static final String[] ADMINISTRATION = {"/admin", "/admin/**"};

    /** A form that a package posts from the LMS: it can carry no token of ours, but the workbook's key. */
    private static final String OPEN_WORKBOOK = "/arbetsbok/oppna";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
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

    /** Pages. The form token lies in a cookie, so that no page but the administrator's needs a session. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(ADMINISTRATION)
                        .hasRole(Administrators.ROLE)
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/admin", true))
                .logout(logout -> logout.logoutUrl("/admin/logout").logoutSuccessUrl("/login?logout"))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers(OPEN_WORKBOOK))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }
}
