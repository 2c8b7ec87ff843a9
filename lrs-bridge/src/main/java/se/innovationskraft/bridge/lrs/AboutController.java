package se.innovationskraft.bridge.lrs;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which versions of xAPI we speak. Open to all. */
@RestController
class AboutController {

    @GetMapping("/xapi/about")
    Map<String, List<String>> about() {
        return Map.of("version", List.of("2.0.0", "1.0.3", "1.0.2", "1.0.1", "1.0.0"));
    }
}
