package foyer.allocation;

import foyer.allocation.Lottery.Standing;
import foyer.allocation.SinceDraft.Changes;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.Programme;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person publishes a draft: everybody gets their seats and a mail, in one transaction, once. */
@Service
public class PublishDraft {
    public sealed interface Outcome {
        /** @param afterwards who got their seats after the others, by their ranking */
        record Published(int participants, int afterwards) implements Outcome {}

        record AlreadyPublished(Instant at) implements Outcome {}

        record NeedsNewRun(Changes changes) implements Outcome {}

        /** Still running, failed, a trial, or not there at all. */
        record NoDraft() implements Outcome {}
    }

    private final Lottery lottery;
    private final Drafts drafts;
    private final SinceDraft sinceDraft;
    private final Publishing publishing;
    private final Audit audit;

    PublishDraft(Lottery lottery, Drafts drafts, SinceDraft sinceDraft, Publishing publishing, Audit audit) {
        this.lottery = lottery;
        this.drafts = drafts;
        this.sinceDraft = sinceDraft;
        this.publishing = publishing;
        this.audit = audit;
    }

    @Transactional
    public Outcome by(Programme programme, int number, Actor actor) {
        return by(programme, number, Set.of(), actor);
    }

    /**
     * @param without what the draft closes and the programme is to have no more: its seats go, and nobody can wait for it; what the draft does not close stays, whatever
     *     is asked
     */
    @Transactional
    public Outcome by(Programme programme, int number, Set<SlotKey> without, Actor actor) {
        var event = programme.event();
        publishing.alone(event.id());
        if (lottery.standing(event) instanceof Standing.Published(var at)) {
            return new Outcome.AlreadyPublished(at);
        }
        var draft = drafts.find(event.id(), number).filter(Draft::canBePublished);
        if (draft.isEmpty()) {
            return new Outcome.NoDraft();
        }
        var changes = sinceDraft.of(programme, draft.get());
        if (changes.needNewRun()) {
            return new Outcome.NeedsNewRun(changes);
        }
        int afterwards = publishing.publish(programme, draft.get(), without);
        audit.record(actor, "allocation.published", draft.get().id(), event.id().value());
        if (!without.isEmpty()) {
            audit.record(
                    actor, "allocation.taken-out", draft.get().id(), event.id().value());
        }
        return new Outcome.Published(draft.get().participants() - changes.left(), afterwards);
    }
}
