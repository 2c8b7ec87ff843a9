package se.innovationskraft.bridge;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Stands for a mistake of ours. */
@Controller
class FailingController {

    @GetMapping("/prova/fails")
    String fail() {
        throw new IllegalStateException("A secret of the server");
    }
}
