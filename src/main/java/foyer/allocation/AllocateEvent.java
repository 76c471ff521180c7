package foyer.allocation;

import foyer.allocation.Lottery.Standing;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Run and publication of an event in one go: takes the wishes of all who confirmed by the deadline, solves, and writes all
 * seats, waiting lists and mails in one transaction. From then on the event is live. A run that goes on in the background
 * meanwhile comes to nothing.
 */
@Service
public class AllocateEvent {
    public sealed interface Outcome {
        /** @param latecomers who registered after the deadline and got their seats by ranking, in the order they came */
        record Published(int participants, int latecomers, Figures figures) implements Outcome {}

        record NoSuchEvent() implements Outcome {}

        /** The event has no wish phase: seats are given at once, and there is nothing to allocate. */
        record NoWishPhase() implements Outcome {}

        record TooEarly(Instant wishesUntil) implements Outcome {}

        record AlreadyPublished(Instant at) implements Outcome {}
    }

    private final Programmes programmes;
    private final Lottery lottery;
    private final Drafting drafting;
    private final OneGo oneGo;
    private final Publishing publishing;

    AllocateEvent(Programmes programmes, Lottery lottery, Drafting drafting, OneGo oneGo, Publishing publishing) {
        this.programmes = programmes;
        this.lottery = lottery;
        this.drafting = drafting;
        this.oneGo = oneGo;
        this.publishing = publishing;
    }

    @Transactional
    public Outcome by(String slug) {
        return programmes.bySlug(slug).map(this::of).orElseGet(Outcome.NoSuchEvent::new);
    }

    private Outcome of(Programme programme) {
        publishing.alone(programme.event().id());
        return switch (lottery.standing(programme.event())) {
            case Standing.NoWishPhase() -> new Outcome.NoWishPhase();
            case Standing.TooEarly(var until) -> new Outcome.TooEarly(until);
            case Standing.Published(var at) -> new Outcome.AlreadyPublished(at);
            case Standing.Due() -> run(programme);
        };
    }

    private Outcome run(Programme programme) {
        drafting.running(programme.event().id()).ifPresent(drafting::interrupt);
        Draft draft = oneGo.draft(programme);
        int latecomers = publishing.publish(programme, draft);
        return new Outcome.Published(draft.participants(), latecomers, Objects.requireNonNull(draft.figures()));
    }
}
