package foyer.allocation;

import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.TakeOut;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes out of the programme what a draft closes, where the organiser wants it. */
@Component
class TakeOutClosed {
    private final TakeOut takeOut;
    private final Programmes programmes;

    TakeOutClosed(TakeOut takeOut, Programmes programmes) {
        this.takeOut = takeOut;
        this.programmes = programmes;
    }

    /** @return the programme as it is from now on */
    Programme of(Programme programme, Draft draft, Set<SlotKey> wanted) {
        var closed = Objects.requireNonNull(draft.figures(), "only a ready draft is published")
                .closed();
        List<Slot> slots = wanted.stream()
                .filter(slot -> closed.contains(slot.toString()))
                .flatMap(slot -> RunProblem.slot(programme, slot).stream())
                .toList();
        takeOut.from(draft.event(), slots);
        return slots.isEmpty() ? programme : programmes.byId(draft.event()).orElseThrow();
    }
}
