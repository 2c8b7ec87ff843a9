package se.innovationskraft.bridge.lrs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.launch.LaunchTokens;
import se.innovationskraft.bridge.organisation.LrsKey;
import se.innovationskraft.bridge.organisation.LrsKeys;
import se.innovationskraft.bridge.organisation.OriginGate;
import se.innovationskraft.bridge.organisation.Scope;
import se.innovationskraft.bridge.web.ApiProblem;

/** Tells who calls by the Authorization header, and whether they may. */
@Component
class Callers {

    private final LaunchTokens tokens;
    private final LrsKeys keys;
    private final OriginGate gate;

    Callers(LaunchTokens tokens, LrsKeys keys, OriginGate gate) {
        this.tokens = tokens;
        this.keys = keys;
        this.gate = gate;
    }

    /** A launched package, or a system whose key has the scope. Nobody else comes further than this. */
    Caller require(HttpServletRequest request, HttpServletResponse response, Scope scope) {
        return LaunchTokens.bearer(request) != null
                ? new Caller.LaunchedPackage(tokens.require(request, response))
                : requireSystem(request, scope);
    }

    /** A launched package whose token came in the body. */
    Caller.LaunchedPackage require(@Nullable String token, HttpServletRequest request, HttpServletResponse response) {
        return new Caller.LaunchedPackage(tokens.require(token, request, response));
    }

    /** A system whose key has the scope. */
    Caller.KeyHolder requireSystem(HttpServletRequest request, Scope scope) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        LrsKey key = (header == null ? Optional.<LrsKey>empty() : keys.authenticate(header))
                .orElseThrow(
                        () -> ApiProblem.unauthorized("There is no valid key or token in the Authorization header"));
        if (!key.may(scope)) {
            throw ApiProblem.forbidden("The key lacks the scope " + scope.word());
        }
        gate.check(request, key.organisation(), false);
        return new Caller.KeyHolder(key);
    }
}
