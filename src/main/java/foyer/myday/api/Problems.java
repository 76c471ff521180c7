package foyer.myday.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import foyer.platform.web.Page;
import foyer.registration.Congestion;
import foyer.registration.Fault;
import foyer.registration.Phase;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Refusals as RFC 9457 problem details, in the language that the program asks for. */
final class Problems {
    private Problems() {}

    /** @param errors what is wrong with which field; null where no field is to blame */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<FieldError> errors) {}

    record FieldError(String field, String detail) {}

    static ResponseEntity<Object> badJson(Page page) {
        return answer(page, HttpStatus.BAD_REQUEST, "bad-json", null);
    }

    /** A field of a wrong type is not called missing as well. */
    static ResponseEntity<Object> fields(Page page, List<JsonInput.Wrong> wrong, List<Fault> faults) {
        var typed = wrong.stream()
                .map(w -> new FieldError(w.field(), page.t("myday.api.field." + w.kind())))
                .toList();
        var said = faults.stream()
                .map(f ->
                        new FieldError(field(f), page.t(f.messageKey(), f.args().toArray())))
                .filter(f -> typed.stream().noneMatch(t -> belongTogether(t.field(), f.field())));
        return answer(
                page,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-fields",
                Stream.concat(typed.stream(), said).toList());
    }

    static ResponseEntity<Object> unknown(Page page, String what) {
        return answer(page, HttpStatus.NOT_FOUND, "unknown-" + what, null);
    }

    static ResponseEntity<Object> notNow(Page page, Phase phase) {
        return answer(page, HttpStatus.CONFLICT, phase == Phase.BEFORE ? "not-yet-open" : "closed", null);
    }

    static ResponseEntity<Object> over(Page page) {
        return answer(page, HttpStatus.CONFLICT, "over", null);
    }

    static ResponseEntity<Object> wouldGiveUp(Page page, boolean mayAgree) {
        return answer(page, HttpStatus.CONFLICT, mayAgree ? "gives-up-seats" : "seats-stay", null);
    }

    static ResponseEntity<Object> keyUsed(Page page) {
        return answer(page, HttpStatus.UNPROCESSABLE_CONTENT, "key-used", null);
    }

    static ResponseEntity<Object> tooMany(Page page, Duration retryAfter) {
        return later(page, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", retryAfter);
    }

    static ResponseEntity<Object> busy(Page page) {
        return later(page, HttpStatus.SERVICE_UNAVAILABLE, "busy", Congestion.WAIT);
    }

    private static ResponseEntity<Object> later(Page page, HttpStatus status, String code, Duration wait) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(page, status, code, null));
    }

    private static ResponseEntity<Object> answer(
            Page page, HttpStatus status, String code, @Nullable List<FieldError> errors) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(page, status, code, errors));
    }

    private static Problem problem(Page page, HttpStatus status, String code, @Nullable List<FieldError> errors) {
        return new Problem(
                "urn:foyer:problem:" + code,
                page.t("myday.api.problem." + code),
                status.value(),
                page.t("myday.api.problem." + code + ".detail"),
                errors);
    }

    private static String field(Fault fault) {
        return fault.field().equals("submission") ? "Idempotency-Key" : fault.field();
    }

    private static boolean belongTogether(String typed, String said) {
        return said.equals(typed) || typed.startsWith(said + ".") || said.startsWith(typed + ".");
    }
}
