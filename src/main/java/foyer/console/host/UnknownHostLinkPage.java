package foyer.console.host;

import foyer.platform.web.Page;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What everybody sees who comes with a host's link that opens nothing. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownHostLinkPage {
    @ExceptionHandler(UnknownHostLink.class)
    ModelAndView show(Page page) {
        var shown = page.show("console/host/unknown-link", new UnknownHostLinkView(page));
        shown.setStatus(HttpStatus.NOT_FOUND);
        return shown;
    }
}
