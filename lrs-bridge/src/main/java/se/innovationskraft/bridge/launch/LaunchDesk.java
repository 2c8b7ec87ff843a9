package se.innovationskraft.bridge.launch;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Launches packages and joins workbooks, each in one go. */
@Service
class LaunchDesk {

    private final Workbooks workbooks;
    private final LaunchTokens tokens;
    private final JoinCodes codes;
    private final EventLog log;
    private final BridgeSettings settings;

    LaunchDesk(Workbooks workbooks, LaunchTokens tokens, JoinCodes codes, EventLog log, BridgeSettings settings) {
        this.workbooks = workbooks;
        this.tokens = tokens;
        this.codes = codes;
        this.log = log;
        this.settings = settings;
    }

    @Transactional
    LaunchAnswer launch(String organisation, LaunchRequest launched) {
        log.lock(organisation);
        String key = launched.workbookKey();
        if (key != null
                && launched.known()
                && workbooks.byKey(organisation, key).isEmpty()) {
            throw ApiProblem.of(HttpStatus.GONE, "The workbook has been erased; connecting again makes a new one");
        }
        OpenedWorkbook opened = key == null
                ? new OpenedWorkbook(workbooks.create(organisation), true)
                : workbooks.open(organisation, key);
        workbooks.addAlias(opened.workbook(), launched.pseudonym());
        IssuedToken issued = tokens.issue(opened.workbook(), launched.exercise(), key != null);
        return LaunchAnswer.of(issued, opened.workbook(), opened.isNew(), settings);
    }

    /** Joins the token's workbook into the code's; empty when the code opens nothing. */
    @Transactional
    Optional<LaunchAnswer> join(LaunchToken token, String code) {
        log.lock(token.organisation());
        Optional<Workbook> from = workbooks.current(token.workbook());
        Optional<Workbook> target = codes.redeem(token.organisation(), code).flatMap(workbooks::current);
        if (from.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        workbooks.join(from.get(), target.get());
        IssuedToken issued = tokens.issue(target.get(), token.exercise(), true);
        return Optional.of(LaunchAnswer.of(issued, target.get(), false, settings));
    }
}
