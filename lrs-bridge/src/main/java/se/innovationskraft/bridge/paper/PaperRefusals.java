package se.innovationskraft.bridge.paper;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page why there is no paper, and what to do instead. */
@ControllerAdvice
class PaperRefusals {

    private static final String SECONDS_TO_WAIT = "30";

    @ExceptionHandler
    ModelAndView refused(PaperRefusedException refused, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean isBusy = refused.reason() == PaperRefusedException.Reason.BUSY;
        if (isBusy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        ModelAndView page = new ModelAndView(
                "paper/refused", isBusy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONTENT_TOO_LARGE);
        page.addObject("reason", refused.reason());
        page.addObject("isPrivate", true);
        return page;
    }
}
