package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.innovationskraft.bridge.Api.Launched;
import se.innovationskraft.bridge.organisation.LrsKeys;
import se.innovationskraft.bridge.organisation.Scope;

/** Every endpoint with every credential. An endpoint that is not in the table fails, so none is forgotten. */
@ServerTest
class AccessMatrixTests {

    private static final String TOKEN = "token";
    private static final String TOKEN_WITHOUT_KEY = "token without workbook key";
    private static final String WRITE = "key " + Scope.WRITE_STATEMENTS.word();
    private static final String READ = "key " + Scope.READ_STATEMENTS.word();
    private static final String STATE = "key " + Scope.STATE.word();

    /** Who comes past the door. Everything that is not below these prefixes is a page, which no credential here opens. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("POST /xapi/statements", Set.of(TOKEN, TOKEN_WITHOUT_KEY, WRITE)),
            Map.entry("PUT /xapi/statements", Set.of(TOKEN, TOKEN_WITHOUT_KEY, WRITE)),
            Map.entry("GET /xapi/statements", Set.of(READ)),
            Map.entry("GET /xapi/activities/state", Set.of(TOKEN, STATE)),
            Map.entry("PUT /xapi/activities/state", Set.of(TOKEN, STATE)),
            Map.entry("POST /xapi/activities/state", Set.of(TOKEN, STATE)),
            Map.entry("DELETE /xapi/activities/state", Set.of(TOKEN, STATE)),
            Map.entry("POST /launch/code", Set.of(TOKEN)),
            Map.entry("POST /launch/join", Set.of(TOKEN)),
            Map.entry("POST /collect", Set.of()));

    private static final Set<String> OPEN =
            Set.of("GET /xapi/about", "GET /xapi-profile", "GET /xapi-profile/v{version:[0-9]{1,4}}", "POST /launch");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Api api;

    @Autowired
    private LrsKeys keys;

    private Launched launched;
    private final Map<String, String> credentials = new LinkedHashMap<>();

    @BeforeEach
    void makeCredentials() {
        launched = api.launch("o05", Sample.id().substring(0, 22));
        credentials.put("nothing", "");
        credentials.put("wrong token", "Bearer wrong");
        credentials.put("wrong key", Api.basic("test-lrs", "wrong"));
        credentials.put("nonsense", "Digest x");
        credentials.put(TOKEN, "Bearer " + launched.token());
        credentials.put(TOKEN_WITHOUT_KEY, "Bearer " + api.launch("o05", null).token());
        for (Scope scope : Scope.values()) {
            String name = Sample.id();
            keys.add("testkommun", name, "a-secret-of-16-characters", Set.of(scope));
            credentials.put("key " + scope.word(), Api.basic(name, "a-secret-of-16-characters"));
        }
    }

    @Test
    void everyEndpointLetsInWhomItMust() {
        List<String> mistakes = new ArrayList<>();
        for (String endpoint : endpoints()) {
            Set<String> allowed = ALLOWED.get(endpoint);
            for (Map.Entry<String, String> credential : credentials.entrySet()) {
                boolean mayPass = OPEN.contains(endpoint) || (allowed != null && allowed.contains(credential.getKey()));
                int status = call(endpoint, credential.getValue());
                boolean passes = status != 401 && status != 403;
                if (allowed == null && !OPEN.contains(endpoint)) {
                    mistakes.add(endpoint + " is not in the table");
                } else if (mayPass != passes || status >= 500) {
                    mistakes.add(endpoint + " with " + credential.getKey() + " gives " + status);
                }
            }
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyMethodThatAnEndpointDoesNotKnowIsRefused() {
        Set<String> known = endpoints();
        Set<String> paths =
                known.stream().map(endpoint -> endpoint.split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
        for (String path : paths) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
                if (!known.contains(method + " " + path)) {
                    assertThat(call(method + " " + path, credentials.get(TOKEN)))
                            .as(method + " " + path)
                            .isEqualTo(405);
                }
            }
        }
    }

    /** The mapped endpoints for programs, such as {@code GET /xapi/statements}. */
    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            for (String path : mapping.getPatternValues()) {
                Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.values()) : methods) {
                    endpoints.add(method + " " + path);
                }
            }
        });
        endpoints.removeIf(endpoint -> !endpoint.matches("\\S+ /(xapi|launch|collect).*"));
        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(ALLOWED.size());
        return endpoints;
    }

    private int call(String endpoint, String authorization) {
        String method = endpoint.split(" ")[0];
        String path = endpoint.split(" ")[1];
        String address = path.endsWith("/state") ? launched.state() : path.replaceAll("\\{.*\\}", "1");
        byte[] body = method.equals("GET") ? new byte[0] : "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        // a wrong one-time code is refused with 403 as well: a code that is none is not
        return api.send(method, address, body, "Authorization", authorization).statusCode();
    }
}
