package foyer.myday.api;

import foyer.platform.web.Page;
import foyer.programme.Programmes;
import foyer.registration.ReceiptId;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.seats.SeatsOfHolder;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far a registration has come. */
@RestController
class ApiReceiptPages {
    private final Registrations registrations;
    private final Programmes programmes;
    private final SeatsOfHolder seats;

    ApiReceiptPages(Registrations registrations, Programmes programmes, SeatsOfHolder seats) {
        this.registrations = registrations;
        this.programmes = programmes;
        this.seats = seats;
    }

    @GetMapping("/api/v1/receipts/{receipt}")
    ResponseEntity<Object> show(@PathVariable String receipt, Page page) {
        return id(receipt)
                .flatMap(registrations::byReceipt)
                .map(this::answer)
                .orElseGet(() -> Problems.unknown(page, "receipt"));
    }

    private ResponseEntity<Object> answer(Registration registration) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RegistrationJson.receipt(
                        registration.receipt(),
                        registration.status(),
                        programmes.byId(registration.event()).orElseThrow(),
                        seats.of(registration.id().holder())));
    }

    private static Optional<ReceiptId> id(String typed) {
        try {
            return Optional.of(new ReceiptId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
