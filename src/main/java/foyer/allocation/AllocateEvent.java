package foyer.allocation;

import foyer.allocation.solver.Allocation;
import foyer.allocation.solver.Certificate;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.programme.Event;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.registration.Phases;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The allocation run of an event: takes the wishes of all who confirmed by the deadline, solves, and writes all seats,
 * waiting lists and mails in one transaction. From then on the event is live.
 */
@Service
public class AllocateEvent {
    public sealed interface Outcome {
        /** @param latecomers who registered after the deadline and got their seats by ranking, in the order they came */
        record Published(int participants, int latecomers, Certificate certificate) implements Outcome {}

        record NoSuchEvent() implements Outcome {}

        /** The event has no wish phase: seats are given at once, and there is nothing to allocate. */
        record NoWishPhase() implements Outcome {}

        record TooEarly(Instant wishesUntil) implements Outcome {}

        record AlreadyPublished(Instant at) implements Outcome {}
    }

    private final Programmes programmes;
    private final Phases phases;
    private final RunParticipants participants;
    private final RunStore runs;
    private final Lottery lottery;
    private final RunClock clock;

    AllocateEvent(
            Programmes programmes,
            Phases phases,
            RunParticipants participants,
            RunStore runs,
            Lottery lottery,
            RunClock clock) {
        this.programmes = programmes;
        this.phases = phases;
        this.participants = participants;
        this.runs = runs;
        this.lottery = lottery;
        this.clock = clock;
    }

    @Transactional
    public Outcome by(String slug) {
        Optional<Programme> programme = programmes.bySlug(slug);
        if (programme.isEmpty()) {
            return new Outcome.NoSuchEvent();
        }
        Event event = programme.get().event();
        Instant deadline = event.registration().wishesUntil();
        if (deadline == null) {
            return new Outcome.NoWishPhase();
        }
        if (clock.now().isBefore(deadline)) {
            return new Outcome.TooEarly(deadline);
        }
        phases.holdAlone(event.id());
        return runs.publishedAt(event.id())
                .<Outcome>map(Outcome.AlreadyPublished::new)
                .orElseGet(() -> run(programme.get(), deadline));
    }

    private Outcome run(Programme programme, Instant deadline) {
        Seed seed = lottery.seed(programme.event().id());
        var taking = participants.by(programme, deadline);
        Allocation allocation = new Solver().solve(taking.problem(), seed);
        Instant now = clock.now();
        phases.goLive(programme.event().id(), now);
        runs.insert(programme.event().id(), seed, taking.size(), allocation.certificate(), now);
        int latecomers = participants.seat(programme, taking, allocation, seed, now);
        return new Outcome.Published(taking.size(), latecomers, allocation.certificate());
    }
}
