package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.UnknownLink;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What everybody sees who comes with a link that opens nothing, on the pages of any module. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownLinkPage {
    @ExceptionHandler(UnknownLink.class)
    ModelAndView show(Page page) {
        var shown = page.show("registration/unknown-link", new UnknownLinkView(page));
        shown.setStatus(HttpStatus.NOT_FOUND);
        return shown;
    }
}
