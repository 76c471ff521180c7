package foyer.registration;

import foyer.programme.Programme;
import foyer.seats.SeatRequest;
import foyer.seats.TakeSeats;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks for seats by one's wishes: for one person, or for two who sit together or not at all. */
@Component
class PartySeats {
    private final TakeSeats takeSeats;
    private final Companions companions;

    PartySeats(TakeSeats takeSeats, Companions companions) {
        this.takeSeats = takeSeats;
        this.companions = companions;
    }

    void firstTime(Registration registration, Wishes wishes, Programme programme) {
        var request = request(registration, wishes, programme, registration.createdAt(), false);
        takeSeats.firstTime(request, wishes.roundsWanted(programme));
    }

    void anew(Registration registration, Wishes wishes, Programme programme, Instant since, boolean confirmed) {
        var request = request(registration, wishes, programme, since, confirmed);
        takeSeats.anew(request, wishes.roundsWanted(programme));
    }

    boolean isPair(Registration registration) {
        return companions.of(registration.id()).isPresent();
    }

    private SeatRequest request(
            Registration registration, Wishes wishes, Programme programme, Instant since, boolean confirmed) {
        var party = companions.partyOf(registration.id());
        return new SeatRequest(registration.event(), party, wishes.options(programme), confirmed, since);
    }
}
