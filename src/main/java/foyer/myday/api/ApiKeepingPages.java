package foyer.myday.api;

import foyer.platform.web.Page;
import foyer.programme.Round;
import foyer.registration.KeepOwnSeat;
import foyer.registration.KeepOwnSeat.Keeping;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seat of a round that somebody keeps, whatever becomes free. */
@RestController
@RequestMapping("/api/v1/registrations/{manage}/rounds/{round}/keeping")
class ApiKeepingPages {
    private final Registrations registrations;
    private final OwnWishesAnswer answer;
    private final KeepOwnSeat keepOwnSeat;

    ApiKeepingPages(Registrations registrations, OwnWishesAnswer answer, KeepOwnSeat keepOwnSeat) {
        this.registrations = registrations;
        this.answer = answer;
        this.keepOwnSeat = keepOwnSeat;
    }

    @PutMapping
    ResponseEntity<Object> keep(@PathVariable String manage, @PathVariable String round, Page page) {
        return behind(manage, round, page, (own, in) -> keepOwnSeat.in(own.id(), in.id()));
    }

    @DeleteMapping
    ResponseEntity<Object> noMore(@PathVariable String manage, @PathVariable String round, Page page) {
        return behind(manage, round, page, (own, in) -> keepOwnSeat.noMore(own.id(), in.id()));
    }

    private ResponseEntity<Object> behind(
            String manage, String key, Page page, BiFunction<Registration, Round, Keeping> does) {
        var own = registrations.byManageLink(manage);
        if (own.isEmpty()) {
            return Problems.unknown(page, "link");
        }
        return answer.programmeOf(own.get())
                .round(key)
                .map(round -> told(does.apply(own.get(), round), own.get(), page))
                .orElseGet(() -> Problems.unknown(page, "seat"));
    }

    private ResponseEntity<Object> told(Keeping keeping, Registration own, Page page) {
        return switch (keeping) {
            case Keeping.Done _ -> answer.about(own);
            case Keeping.Nothing _ -> Problems.unknown(page, "seat");
            case Keeping.NotNow(var phase) -> Problems.notNow(page, phase);
            case Keeping.Over _ -> Problems.over(page);
        };
    }
}
