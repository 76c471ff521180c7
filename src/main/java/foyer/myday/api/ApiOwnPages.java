package foyer.myday.api;

import foyer.platform.web.Page;
import foyer.registration.CancelRegistration;
import foyer.registration.ChangeWishes;
import foyer.registration.ChangeWishes.Change;
import foyer.registration.Fault;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.WishCheck;
import foyer.registration.Wishes;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own registration, for whoever holds the link. */
@RestController
@RequestMapping("/api/v1/registrations/{manage}")
class ApiOwnPages {
    private final Registrations registrations;
    private final OwnWishesAnswer answer;
    private final ChangeWishes changeWishes;
    private final CancelRegistration cancelRegistration;

    ApiOwnPages(
            Registrations registrations,
            OwnWishesAnswer answer,
            ChangeWishes changeWishes,
            CancelRegistration cancelRegistration) {
        this.registrations = registrations;
        this.answer = answer;
        this.changeWishes = changeWishes;
        this.cancelRegistration = cancelRegistration;
    }

    @GetMapping("/wishes")
    ResponseEntity<Object> wishes(@PathVariable String manage, Page page) {
        return behind(manage, page, answer::about);
    }

    @PutMapping(path = "/wishes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @PathVariable String manage, @RequestBody(required = false) byte @Nullable [] body, Page page) {
        return behind(
                manage,
                page,
                registration -> JsonInput.of(body)
                        .map(json -> change(registration, json.only("wishes", "withoutRounds", "giveUpSeats"), page))
                        .orElseGet(() -> Problems.badJson(page)));
    }

    @DeleteMapping
    ResponseEntity<Object> cancel(@PathVariable String manage, Page page) {
        return behind(manage, page, registration -> {
            cancelRegistration.of(registration.id());
            return ResponseEntity.noContent().build();
        });
    }

    private ResponseEntity<Object> behind(
            String manage, Page page, Function<Registration, ResponseEntity<Object>> does) {
        return registrations.byManageLink(manage).map(does).orElseGet(() -> Problems.unknown(page, "link"));
    }

    private ResponseEntity<Object> change(Registration registration, JsonInput json, Page page) {
        var faults = new ArrayList<Fault>();
        Wishes wishes = WishCheck.of(
                answer.programmeOf(registration),
                RegistrationInput.ranked(json),
                RegistrationInput.withoutRounds(json),
                faults);
        boolean agreed = json.yes("giveUpSeats");
        if (!faults.isEmpty() || !json.wrong().isEmpty()) {
            return Problems.fields(page, json.wrong(), faults);
        }
        return switch (changeWishes.of(registration.id(), wishes, agreed)) {
            case Change.Changed _, Change.TheSame _ -> answer.about(registration);
            case Change.NotNow(var phase) -> Problems.notNow(page, phase);
            case Change.Meanwhile _ -> throw new IllegalStateException("a program says nothing about what it saw");
            case Change.Clash clash -> Problems.wouldGiveUp(page, clash.mayAgree());
            case Change.Over _ -> Problems.over(page);
        };
    }
}
