package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Programme;
import foyer.registration.Congestion;
import foyer.registration.line.Entrance;
import foyer.registration.pages.WaitingView.Sent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What people see who must wait a moment: nothing of what they sent is lost, and it goes again by itself or by a button. */
@ControllerAdvice(basePackageClasses = WaitingPage.class)
@Order(0)
class WaitingPage {
    private static final Logger log = LoggerFactory.getLogger(WaitingPage.class);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** The database is waited for longer than anybody should wait, or is away for a moment. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView busy(RuntimeException failure, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!Congestion.isWhy(failure)) {
            throw failure;
        }
        log.warn("Somebody was asked to wait: {}", failure.getClass().getSimpleName());
        return show("busy", HttpStatus.SERVICE_UNAVAILABLE, Congestion.WAIT, page, request, response);
    }

    /** Too many came from one network address within a minute. */
    ModelAndView crowded(Duration wait, Page page, HttpServletRequest request, HttpServletResponse response) {
        return show("crowded", HttpStatus.TOO_MANY_REQUESTS, wait, page, request, response);
    }

    /** Others come before: it goes on by itself, or by a button. Nothing has gone wrong, and the page says so. */
    ModelAndView inLine(Entrance.Place place, Page page, Programme programme, HttpServletRequest request) {
        var method = method(request);
        var sent = Stream.concat(
                        sent(request).stream().filter(field -> !field.name().equals("place")),
                        Stream.of(new Sent("place", place.place())))
                .toList();
        var poll = EventHeading.address(programme.event()) + "/registrations/line/" + place.place();
        boolean drawn = programme.event().registration().lotteryMinutes() > 0;
        var line = new WaitingView.Line(place.before(), poll, method.equals("post"), drawn);
        return page.show(
                "registration/waiting", new WaitingView(page, "line", method, page.path(), sent, 0, false, line));
    }

    /** Its address keeps the place, on another device too. */
    static String address(Page page, String place) {
        var others =
                Arrays.stream(page.query().split("&")).filter(part -> !part.isEmpty() && !part.startsWith("place="));
        return page.path() + "?"
                + Stream.concat(others, Stream.of("place=" + place)).collect(Collectors.joining("&"));
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("POST") ? "post" : "get";
    }

    private static ModelAndView show(
            String reason,
            HttpStatus status,
            Duration wait,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        long seconds = Math.max(1, wait.toSeconds() + 1);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        boolean alone = wait.compareTo(AN_HOUR) < 0;
        var view = new WaitingView(page, reason, method(request), page.path(), sent(request), seconds, alone, null);
        var shown = page.show("registration/waiting", view);
        shown.setStatus(status);
        return shown;
    }

    private static List<Sent> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("lang"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                .toList();
    }
}
