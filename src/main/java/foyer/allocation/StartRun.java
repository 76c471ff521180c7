package foyer.allocation;

import foyer.allocation.Draft.Trial;
import foyer.allocation.Lottery.Standing;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.Event;
import foyer.programme.Programme;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a run that goes on in the background. One at a time for an event. */
@Service
public class StartRun {
    public sealed interface Start {
        record Started(int number) implements Start {}

        /** @param number of the one that goes on already */
        record Running(int number) implements Start {}

        /** The event has no wish phase. */
        record NoWishPhase() implements Start {}

        record TooEarly(Instant wishesUntil) implements Start {}

        record AlreadyPublished(Instant at) implements Start {}

        /** The draft to change is not there, is not ready, or has no such slot. */
        record NothingToChange() implements Start {}
    }

    private final Lottery lottery;
    private final BeginRun beginRun;
    private final Drafting drafting;
    private final RunLoop loop;
    private final Audit audit;

    StartRun(Lottery lottery, BeginRun beginRun, Drafting drafting, RunLoop loop, Audit audit) {
        this.lottery = lottery;
        this.beginRun = beginRun;
        this.drafting = drafting;
        this.loop = loop;
        this.audit = audit;
    }

    @Transactional
    public Start of(Programme programme, Actor actor) {
        var refusal = refusal(programme.event());
        if (refusal != null) {
            return refusal;
        }
        return started(beginRun.of(programme), actor);
    }

    /** The same people and weights, with another number of seats in one slot. */
    @Transactional
    public Start trial(Event event, Draft base, SlotKey slot, int seats, Actor actor) {
        var running = running(event);
        if (running != null) {
            return running;
        }
        if (!base.canBePublished() || seats < 0) {
            return new Start.NothingToChange();
        }
        return beginRun.trial(base, new Trial(base.number(), slot, seats))
                .map(begun -> started(begun, actor))
                .orElseGet(Start.NothingToChange::new);
    }

    private Start started(Drafting.Begun begun, Actor actor) {
        var draft = begun.draft();
        audit.record(
                actor,
                draft.trial() == null ? "allocation.started" : "allocation.tried",
                draft.id(),
                draft.event().value());
        loop.startAfterCommit(begun);
        return new Start.Started(draft.number());
    }

    private @Nullable Start refusal(Event event) {
        Start standing = switch (lottery.standing(event)) {
            case Standing.NoWishPhase() -> new Start.NoWishPhase();
            case Standing.TooEarly(var until) -> new Start.TooEarly(until);
            case Standing.Published(var at) -> new Start.AlreadyPublished(at);
            case Standing.Due() -> null;
        };
        return standing != null ? standing : running(event);
    }

    private @Nullable Start running(Event event) {
        return drafting.running(event.id())
                .map(draft -> new Start.Running(draft.number()))
                .orElse(null);
    }
}
