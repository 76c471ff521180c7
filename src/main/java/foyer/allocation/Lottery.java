package foyer.allocation;

import foyer.allocation.LotteryStore.Draw;
import foyer.allocation.solver.Seed;
import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.programme.ProgrammeReleased;
import foyer.programme.Programmes;
import foyer.registration.Registration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The lottery that settles equal cases. Its seed is drawn as soon as an event has a wish phase; the SHA-256 of it is for
 * everybody from then on, the seed itself only once the seats are published, so that nobody could choose it afterwards.
 */
@Service
public class Lottery {
    /**
     * What everybody may know.
     *
     * @param commitment SHA-256 of the seed, in hexadecimal
     * @param seed null until the seats are published
     */
    public record Known(
            String commitment,
            Instant drawnAt,
            @Nullable String seed,
            @Nullable Instant publishedAt) {}

    /** Whether the seats of an event can be given now. */
    sealed interface Standing {
        record NoWishPhase() implements Standing {}

        record TooEarly(Instant wishesUntil) implements Standing {}

        record Published(Instant at) implements Standing {}

        record Due() implements Standing {}
    }

    private final LotteryStore store;
    private final RunStore runs;
    private final Programmes programmes;
    private final RunClock clock;

    Lottery(LotteryStore store, RunStore runs, Programmes programmes, RunClock clock) {
        this.store = store;
        this.runs = runs;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Nothing for an event without a wish phase. */
    public Optional<Known> of(Event event) {
        if (event.registration().wishPhaseEnds().isEmpty()) {
            return Optional.empty();
        }
        var draw = drawn(event.id());
        var published = runs.publishedAt(event.id());
        return Optional.of(new Known(
                draw.seed().hash(),
                draw.at(),
                published.map(_ -> draw.seed().value()).orElse(null),
                published.orElse(null)));
    }

    /**
     * SHA-256 of the seed followed by the registration's id, in hexadecimal: of two equal cases the smaller number comes
     * first. Nothing until the seats are published, and nothing for an event without a run.
     */
    public Optional<String> lotteryNumber(Registration registration) {
        return runs.publishedAt(registration.event())
                .map(_ -> seed(registration.event()).lotteryNumber(RunProblem.participant(registration.id())));
    }

    Standing standing(Event event) {
        var deadline = event.registration().wishesUntil();
        if (deadline == null) {
            return new Standing.NoWishPhase();
        }
        if (clock.now().isBefore(deadline)) {
            return new Standing.TooEarly(deadline);
        }
        return runs.publishedAt(event.id())
                .<Standing>map(Standing.Published::new)
                .orElseGet(Standing.Due::new);
    }

    @EventListener
    void on(ProgrammeReleased released) {
        programmes
                .byId(released.event())
                .filter(programme ->
                        programme.event().registration().wishPhaseEnds().isPresent())
                .ifPresent(programme -> drawn(programme.event().id()));
    }

    Seed seed(EventId event) {
        return drawn(event).seed();
    }

    private Draw drawn(EventId event) {
        return store.find(event).orElseGet(() -> {
            store.insertFirst(event, new Draw(clock.newSeed(), clock.now()));
            return store.find(event).orElseThrow();
        });
    }
}
