package foyer.allocation;

import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.registration.Phases;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the seats of a draft: all seats, waiting lists and mails in the caller's transaction. From then on the event is live. */
@Component
class Publishing {
    private final Phases phases;
    private final RunParticipants participants;
    private final Drafts drafts;
    private final Lottery lottery;
    private final TakeOutClosed takeOutClosed;

    Publishing(
            Phases phases, RunParticipants participants, Drafts drafts, Lottery lottery, TakeOutClosed takeOutClosed) {
        this.phases = phases;
        this.participants = participants;
        this.drafts = drafts;
        this.lottery = lottery;
        this.takeOutClosed = takeOutClosed;
    }

    /** Waits for all who are just registering or confirming, and lets nobody else until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone(EventId event) {
        phases.holdAlone(event);
    }

    /**
     * @param without what the draft closes and the programme is to have no more
     * @return as below
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(Programme programme, Draft draft, Set<SlotKey> without) {
        return publish(takeOutClosed.of(programme, draft, without), draft);
    }

    /** @return how many got their seats after the others, by their ranking */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(Programme programme, Draft draft) {
        var seed = lottery.seed(draft.event());
        var now = drafts.publish(draft, seed);
        phases.goLive(draft.event(), now);
        return participants.seat(programme, drafts.seats(draft), seed, now);
    }
}
