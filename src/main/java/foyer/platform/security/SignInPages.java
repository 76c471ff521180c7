package foyer.platform.security;

import foyer.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Coming in by a one-time link, and going out again. Opening the link uses nothing up: mail scanners and previews do that too. */
@Controller
class SignInPages {
    private final SignIns signIns;
    private final SignInCookie cookie;

    SignInPages(SignIns signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @GetMapping("/sign-in/{token}")
    ModelAndView ask(@PathVariable String token, Page page) {
        return signIns.isUsable(new OneTimeToken(token))
                ? page.show("platform/sign-in", new SignInView(page, page.path()))
                : unusable(page);
    }

    @PostMapping("/sign-in/{token}")
    ModelAndView redeem(
            @PathVariable String token, Page page, HttpServletRequest request, HttpServletResponse response) {
        var fresh = signIns.redeem(new OneTimeToken(token));
        if (fresh.isEmpty()) {
            return unusable(page);
        }
        cookie.in(request).ifPresent(signIns::end);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.set(fresh.get()));
        return seeOther("/organise");
    }

    /** Where one goes after leaving. */
    @GetMapping("/sign-in")
    ModelAndView out(Page page) {
        return page.show("platform/signed-out", new SignedOutView(page, "ended"));
    }

    @AlsoForAuditors
    @PostMapping("/organise/sign-out")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.in(request).ifPresent(signIns::end);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.clear());
        return seeOther("/sign-in");
    }

    /** Unknown addresses have a handler too, so that the gate stands before them. */
    @RequestMapping("/organise/**")
    ModelAndView nowhere() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView unusable(Page page) {
        var shown = page.show("platform/signed-out", new SignedOutView(page, "link"));
        shown.setStatus(HttpStatus.NOT_FOUND);
        return shown;
    }

    private static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
