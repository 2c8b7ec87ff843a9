package se.innovationskraft.bridge.launch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.OriginGate;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.LimitedBody;

/** Where packages are launched and workbooks joined. */
@RestController
class LaunchController {

    private final Organisations organisations;
    private final OriginGate gate;
    private final LaunchDesk desk;
    private final LaunchTokens tokens;
    private final JoinCodes codes;

    LaunchController(
            Organisations organisations, OriginGate gate, LaunchDesk desk, LaunchTokens tokens, JoinCodes codes) {
        this.organisations = organisations;
        this.gate = gate;
        this.desk = desk;
        this.tokens = tokens;
        this.codes = codes;
    }

    /** Gives a token for the workbook that the key opens; without a key, for a new one that takes statements only. */
    @PostMapping("/launch")
    LaunchAnswer launch(HttpServletRequest request) {
        LaunchRequest launched = LaunchRequest.read(LimitedBody.json(request, LimitedBody.LAUNCH));
        Organisation organisation = organisations
                .byInstallKey(launched.installKey())
                .orElseThrow(() -> ApiProblem.forbidden("The install key is unknown; build the package again"));
        gate.check(request, organisation.id(), false);
        return desk.launch(organisation.id(), launched);
    }

    /** A one-time code by which another package may join the caller's workbook. */
    @PostMapping("/launch/code")
    JoinCode code(HttpServletRequest request, HttpServletResponse response) {
        LaunchToken token = tokens.require(request, response);
        requireKey(token);
        return codes.create(token.workbook());
    }

    /** Joins the caller's workbook into the one that the code was made for. */
    @PostMapping("/launch/join")
    LaunchAnswer join(HttpServletRequest request, HttpServletResponse response) {
        LaunchToken token = tokens.require(request, response);
        requireKey(token);
        String code = LaunchRequest.readCode(LimitedBody.json(request, LimitedBody.LAUNCH));
        return desk.join(token, code).orElseThrow(() -> {
            tokens.countWrongCode(String.valueOf(LaunchTokens.bearer(request)));
            return ApiProblem.forbidden("The code is wrong, used or older than ten minutes; make a new one");
        });
    }

    private static void requireKey(LaunchToken token) {
        if (!token.documents()) {
            throw ApiProblem.forbidden("The package was launched without a workbook key; connect a workbook first");
        }
    }
}
