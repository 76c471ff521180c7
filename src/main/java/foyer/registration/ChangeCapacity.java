package foyer.registration;

import foyer.programme.EventId;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.ResizeSlot;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organising team gives an offering more or fewer seats in a round, while people have seats there. */
@Service
public class ChangeCapacity {
    /** What is to become of people when there are fewer seats than they have. */
    public sealed interface Choice {
        /** Not said yet. */
        record None() implements Choice {}

        /** They stay, and the room is fuller than it should be. */
        record OverBook(String reason) implements Choice {}

        /** As many as are too many are asked whether they would move there. */
        record Ask(Slot to) implements Choice {}
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** Nothing is changed. @param tooMany seats that people have beyond the number */
        record TooManySit(int tooMany) implements Outcome {}

        /** @param seats that become free if all say yes; fewer than are too many where the other place has no more */
        record Asked(int seats) implements Outcome {}
    }

    private final ResizeSlot resizeSlot;
    private final AskToMove askToMove;
    private final Programmes programmes;
    private final Clock clock;

    ChangeCapacity(ResizeSlot resizeSlot, AskToMove askToMove, Programmes programmes, Clock clock) {
        this.resizeSlot = resizeSlot;
        this.askToMove = askToMove;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional
    public Outcome to(EventId event, Slot slot, int capacity, Choice choice) {
        int tooMany = resizeSlot.to(event, slot, capacity);
        if (tooMany == 0) {
            return new Outcome.Changed();
        }
        return switch (choice) {
            case Choice.None _ -> new Outcome.TooManySit(tooMany);
            case Choice.OverBook(String reason) -> {
                resizeSlot.belowWhatIsTaken(event, slot, capacity, reason, clock.instant());
                yield new Outcome.Changed();
            }
            case Choice.Ask(Slot to) -> {
                resizeSlot.belowWhatIsTaken(event, slot, capacity, null, clock.instant());
                var programme = programmes.byId(event).orElseThrow();
                yield new Outcome.Asked(askToMove.from(programme, slot, to, tooMany));
            }
        };
    }
}
