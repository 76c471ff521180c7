package foyer.seats;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who sits in an offering, round by round. */
@Service
public class SeatsInOffering {
    private final SeatStore seats;

    SeatsInOffering(SeatStore seats) {
        this.seats = seats;
    }

    /** @param taken false: held for somebody who has not confirmed yet */
    public record Occupied(RoundId round, HolderId holder, boolean taken) {}

    /** In no order. */
    public List<Occupied> of(OfferingId offering) {
        return seats.inOffering(offering);
    }
}
