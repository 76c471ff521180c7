package foyer.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** What people and programs get when something failed: what to do next and a number to ask with, never what an exception said. */
@RestController
class ErrorPages implements ErrorController {
    /** Statuses with words of their own; any other is told as 400 or 500. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,40}");

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        var status = status(request);
        return Pages.path(request).startsWith("/api/") ? problem(status, request) : page(status, request);
    }

    /** The same words in another language form, for the page that answered a form: its own address cannot be asked for. */
    @GetMapping("/errors/{status}")
    ModelAndView again(@PathVariable int status, @RequestParam(defaultValue = "-") String number, Page page) {
        if (!TOLD.contains(status) || !NUMBER.matcher(number).matches()) {
            return show(HttpStatus.NOT_FOUND, page, "-");
        }
        return show(HttpStatus.valueOf(status), page, number);
    }

    private ModelAndView page(HttpStatusCode status, HttpServletRequest request) {
        var page = pages.of(request);
        var number = requestId(request);
        return show(
                status, isAskedFor(request) ? page : page.at("/errors/" + told(status), "number=" + number), number);
    }

    private static ModelAndView show(HttpStatusCode status, Page page, String number) {
        var shown = page.show("platform/error", new ErrorView(page, told(status), number));
        shown.setStatus(status);
        return shown;
    }

    /** An error page is made by a GET of its own, whatever failed. */
    private static boolean isAskedFor(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        var method = failed == null ? request.getMethod() : failed.toString();
        return method.equals("GET") || method.equals("HEAD");
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatusCode status, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(pages.of(request).t("platform.error." + told(status) + ".what"));
        problem.setInstance(URI.create("urn:foyer:request:" + requestId(request)));
        problem.setProperties(Map.of(RequestIdFilter.ID, requestId(request)));
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }

    /** Called by hand, without an error, the address is as good as unknown. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static int told(HttpStatusCode status) {
        if (TOLD.contains(status.value())) {
            return status.value();
        }
        return status.is4xxClientError() ? 400 : 500;
    }

    private static String requestId(HttpServletRequest request) {
        return request.getAttribute(RequestIdFilter.ID) instanceof String id ? id : "-";
    }
}
