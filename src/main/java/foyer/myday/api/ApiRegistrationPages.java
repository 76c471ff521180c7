package foyer.myday.api;

import foyer.platform.storage.Ids;
import foyer.platform.web.Page;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.registration.DraftCheck;
import foyer.registration.DraftCheck.Checked;
import foyer.registration.Registering;
import foyer.registration.Registration;
import foyer.registration.RegistrationLimit;
import foyer.registration.Submission;
import foyer.registration.SubmitRegistration;
import foyer.seats.SeatsOfHolder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registering from a program. What comes back opens nothing: the link goes by mail only. */
@RestController
class ApiRegistrationPages {
    private final SubmitRegistration submitRegistration;
    private final Programmes programmes;
    private final SeatsOfHolder seats;
    private final RegistrationLimit limit;
    private final Ids ids;

    ApiRegistrationPages(
            SubmitRegistration submitRegistration,
            Programmes programmes,
            SeatsOfHolder seats,
            RegistrationLimit limit,
            Ids ids) {
        this.submitRegistration = submitRegistration;
        this.programmes = programmes;
        this.seats = seats;
        this.limit = limit;
        this.ids = ids;
    }

    @PostMapping(path = "/api/v1/events/{event}/registrations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> register(
            @PathVariable String event,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page) {
        var counted = limit.count(request, response);
        if (!counted.allowed()) {
            return Problems.tooMany(page, counted.retryAfter());
        }
        var programme = programmes.bySlug(event);
        if (programme.isEmpty()) {
            return Problems.unknown(page, "event");
        }
        var json = JsonInput.of(body);
        return json.isEmpty() ? Problems.badJson(page) : check(programme.get(), json.get(), key, page);
    }

    private ResponseEntity<Object> check(Programme programme, JsonInput json, @Nullable String key, Page page) {
        var draft = RegistrationInput.draft(
                json, RegistrationInput.key(key, ids), programme.event().language());
        return switch (DraftCheck.of(programme, draft)) {
            case Checked.Faulty(var faults) -> Problems.fields(page, json.wrong(), faults);
            case Checked.Sound _ when !json.wrong().isEmpty() -> Problems.fields(page, json.wrong(), List.of());
            case Checked.Sound(Submission submission) -> submit(programme, submission, page);
        };
    }

    private ResponseEntity<Object> submit(Programme programme, Submission submission, Page page) {
        return switch (submitRegistration.by(submission)) {
            case Registering.Registered(Registration registration, boolean _) -> created(programme, registration);
            case Registering.NotOpen(var phase) -> Problems.notNow(page, phase);
            case Registering.OtherContent _ -> Problems.keyUsed(page);
        };
    }

    private ResponseEntity<Object> created(Programme programme, Registration registration) {
        var receipt = registration.receipt();
        var seating = seats.of(registration.id().holder());
        return ResponseEntity.created(URI.create("/api/v1/receipts/" + receipt.value()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(RegistrationJson.receipt(receipt, registration.status(), programme, seating));
    }
}
