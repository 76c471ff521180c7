package foyer.registration;

import foyer.programme.Programmes;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives seats to someone who registered while the seats were being given out: right after, by their ranking. */
@Service
public class SeatLatecomer {
    private final LiveSeats liveSeats;
    private final WishStore wishes;
    private final Programmes programmes;

    SeatLatecomer(LiveSeats liveSeats, WishStore wishes, Programmes programmes) {
        this.liveSeats = liveSeats;
        this.wishes = wishes;
        this.programmes = programmes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Registration registration) {
        Map<RegistrationId, Wishes> theirs = wishes.of(Set.of(registration.id()));
        liveSeats.take(
                registration,
                theirs.getOrDefault(registration.id(), Wishes.NONE),
                programmes.byId(registration.event()).orElseThrow());
    }
}
