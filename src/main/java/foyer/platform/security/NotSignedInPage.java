package foyer.platform.security;

import foyer.platform.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What everybody sees who is not signed in, at every address of the team: it does not tell whether there is a page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotSignedInPage {
    @ExceptionHandler(NotSignedIn.class)
    ModelAndView show(Page page, HttpServletResponse response) {
        // A 401 has to name a way in; no browser knows this one, so none asks for a password
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "OneTimeLink");
        var shown = page.show("platform/signed-out", new SignedOutView(page, "needed"));
        shown.setStatus(HttpStatus.UNAUTHORIZED);
        return shown;
    }
}
