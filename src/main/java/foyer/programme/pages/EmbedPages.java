package foyer.programme.pages;

import foyer.platform.security.ContentSecurityPolicy;
import foyer.platform.web.Cookieless;
import foyer.platform.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The programme in a frame of any website: the only page that may be framed. It changes nothing, so nobody can be tricked on it. */
@Controller
class EmbedPages {
    private final Visits visits;

    EmbedPages(Visits visits) {
        this.visits = visits;
    }

    @Cookieless
    @GetMapping("/events/{event}/embed")
    ModelAndView embed(@PathVariable String event, Page page, HttpServletResponse response) {
        var view = EmbedView.of(visits.to(event, page));
        response.setHeader("Content-Security-Policy", ContentSecurityPolicy.IN_FRAMES);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return page.showToAll("programme/embed", view);
    }
}
