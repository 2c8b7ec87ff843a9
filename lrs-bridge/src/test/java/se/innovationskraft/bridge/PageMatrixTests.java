package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;

/** Every page with everybody who may ask for it, held against {@code page-matrix.md}. */
@ServerTest
class PageMatrixTests {

    private static final String OTHER = "other";
    private static final String NAME = "Bergtuna";

    /** Endpoints for programs have a matrix of their own. */
    private static final String NO_PAGE = "/(xapi|launch|collect|error|prova/fails).*|";

    /** Shows what is of one person or one organisation. */
    private static final String PRIVATE = "\\w+ /(arbetsbok|mognad|admin|login).*";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Api api;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    /** What each visitor's browser sends, by the names of the table. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private void letEverybodyIn() {
        cookies.put("nobody", "");
        cookies.put("learner", "arbetsbok=" + new OpenedBook(api).open().session());
        String municipality = organisation(NAME);
        for (Role role : Role.STAFF) {
            boolean isOfMany = role == Role.COORDINATOR;
            cookies.put(role.word(), signedIn(isOfMany ? Organisation.COORDINATION : municipality, Set.of(role)));
        }
        cookies.put(OTHER, signedIn(organisation("En annan kommun"), Role.MUNICIPAL));
    }

    private String organisation(String name) {
        return organisations.add("o-" + Sample.id(), name).id();
    }

    @Test
    void everyPageAnswersEverybodyAsTheTableSays() throws IOException {
        letEverybodyIn();
        List<String> mistakes = new ArrayList<>();

        for (PageMatrix.Row row : PageMatrix.rows()) {
            assertThat(row.expected().keySet()).containsExactlyElementsOf(cookies.keySet());
            row.expected().forEach((visitor, expected) -> {
                HttpResponse<String> answer = ask(row, cookies.get(visitor));
                if (!outcome(answer).equals(expected)) {
                    mistakes.add("%s for %s: %s (%d), not %s"
                            .formatted(row.page(), visitor, outcome(answer), answer.statusCode(), expected));
                }
                if (row.page().matches(PRIVATE) && isKept(answer)) {
                    mistakes.add(row.page() + " may stay in the browser of " + visitor);
                }
                if (visitor.equals(OTHER) && answer.body().contains(NAME)) {
                    mistakes.add(row.page() + " shows another organisation what is of " + NAME);
                }
            });
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyPageIsInTheTable() throws IOException {
        assertThat(PageMatrix.rows()).extracting(PageMatrix.Row::page).containsExactlyInAnyOrderElementsOf(pages());
    }

    private HttpResponse<String> ask(PageMatrix.Row row, String cookies) {
        return row.method().equals("GET")
                ? api.get(row.address(), "Accept", "text/html", "Cookie", cookies)
                : SignedIn.submit(api, cookies, row.address(), Map.of());
    }

    private static boolean isKept(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && !answer.headers().firstValue("Cache-Control").orElse("").contains("no-store");
    }

    private static String outcome(HttpResponse<String> answer) {
        String next = answer.headers().firstValue("Location").orElse("");
        boolean isClosed =
                next.endsWith("/arbetsbok") || answer.body().contains("<h1>Öppna arbetsboken från en övning</h1>");
        return switch (answer.statusCode()) {
            case 403 -> "no";
            case 404 -> "nothing";
            case 500 -> "failure";
            default -> isClosed ? "closed" : next.endsWith("/login") ? "sign in" : "yes";
        };
    }

    /** The mapped pages, such as {@code GET /tema/{slug}}. */
    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            for (String path : mapping.getPatternValues()) {
                Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.values()) : methods) {
                    if (!path.matches(NO_PAGE)) {
                        pages.add(method + " " + path);
                    }
                }
            }
        });
        return pages;
    }

    private String signedIn(String organisation, Set<Role> roles) {
        String name = "p-" + Sample.id();
        accounts.add(organisation, organisation, name, "fyra ord efter varandra", roles);
        return new SignedIn(api, name, "fyra ord efter varandra").cookie();
    }
}
