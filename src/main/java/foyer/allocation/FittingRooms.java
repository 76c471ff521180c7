package foyer.allocation;

import foyer.programme.SeatsLeft.Slot;
import foyer.registration.RegistrationId;
import foyer.registration.Registrations;
import foyer.seats.HolderId;
import foyer.seats.SeatsFit;
import org.springframework.stereotype.Component;

/** Nobody moves up into a room that lacks what they need, while another one of the round has it. */
@Component
class FittingRooms implements SeatsFit {
    private final RunNeeds needs;
    private final Registrations registrations;

    FittingRooms(RunNeeds needs, Registrations registrations) {
        this.needs = needs;
        this.registrations = registrations;
    }

    @Override
    public boolean fits(HolderId holder, Slot slot) {
        return registrations
                .find(RegistrationId.of(holder))
                .map(person -> needs.canSit(person, slot))
                .orElse(true);
    }
}
