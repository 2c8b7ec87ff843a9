package se.innovationskraft.bridge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Nothing of a leader or of the staff stays in the browser or on the way there: neither their own pages and files, nor any
 * page on which somebody who has signed in is named.
 */
@ControllerAdvice
class PrivatePages {

    private static final Pattern PRIVATE = Pattern.compile("/(arbetsbok|mognad|admin|login)(/.*)?");

    @ModelAttribute
    void keepPrivate(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getUserPrincipal() != null
                || PRIVATE.matcher(request.getServletPath()).matches()) {
            beforeForms(request);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            model.addAttribute("isPrivate", true);
        }
    }

    /** The token's cookie cannot be set once a long page has begun to leave. Whoever sends a form has it already. */
    private static void beforeForms(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
