package se.innovationskraft.bridge.lrs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.organisation.Scope;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.LimitedBody;

/** The state resource (xAPI 1.0.3, Communication 2.3). JSON documents only. */
@RestController
@RequestMapping("/xapi/activities/state")
class StateController {

    private final Callers callers;
    private final DocumentDesk desk;

    StateController(Callers callers, DocumentDesk desk) {
        this.callers = callers;
        this.desk = desk;
    }

    /** A document, or the ids of all documents of the activity. */
    @GetMapping
    ResponseEntity<?> get(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.require(request, response, Scope.STATE);
        StateAddress address = StateAddress.read(parameters);
        if (address.stateId() == null) {
            return ResponseEntity.ok(desk.list(caller, address).stream()
                    .map(document -> document.id().stateId())
                    .toList());
        }
        StoredDocument document = desk.get(caller, address, address.stateId())
                .orElseThrow(() -> ApiProblem.of(HttpStatus.NOT_FOUND, "There is no such document"));
        return ResponseEntity.ok()
                .eTag(DocumentDesk.quoted(document))
                .lastModified(document.updated())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .contentType(MediaType.parseMediaType(document.contentType()))
                .body(document.body());
    }

    @PutMapping
    ResponseEntity<Void> put(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.require(request, response, Scope.STATE);
        StateAddress address = StateAddress.read(parameters);
        byte[] body = LimitedBody.json(request, LimitedBody.DOCUMENT);
        Precondition precondition = precondition(request, XapiVersion.isTwo(request));
        return written(desk.put(caller, address, one(address), body, precondition));
    }

    @PostMapping
    ResponseEntity<Void> post(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.require(request, response, Scope.STATE);
        StateAddress address = StateAddress.read(parameters);
        byte[] body = LimitedBody.json(request, LimitedBody.DOCUMENT);
        return written(desk.merge(caller, address, one(address), body, precondition(request, false)));
    }

    /** A document, or all of the activity. */
    @DeleteMapping
    ResponseEntity<Void> delete(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.require(request, response, Scope.STATE);
        StateAddress address = StateAddress.read(parameters);
        if (address.stateId() == null) {
            desk.deleteAll(caller, address);
        } else {
            desk.delete(caller, address, address.stateId(), precondition(request, false));
        }
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Void> written(StoredDocument document) {
        return ResponseEntity.noContent()
                .eTag(DocumentDesk.quoted(document))
                .lastModified(document.updated())
                .build();
    }

    private static String one(StateAddress address) {
        String stateId = address.stateId();
        if (stateId == null) {
            throw ApiProblem.ofField("stateId", "\"stateId\" is missing");
        }
        return stateId;
    }

    private static Precondition precondition(HttpServletRequest request, boolean requiredToReplace) {
        String match = request.getHeader(HttpHeaders.IF_MATCH);
        String noneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return Precondition.of(match, noneMatch, requiredToReplace);
    }
}
