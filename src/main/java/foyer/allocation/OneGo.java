package foyer.allocation;

import foyer.programme.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A draft of the wishes as they are now, computed at once. */
@Component
class OneGo {
    private final BeginRun beginRun;
    private final RunLoop loop;
    private final Drafts drafts;

    OneGo(BeginRun beginRun, RunLoop loop, Drafts drafts) {
        this.beginRun = beginRun;
        this.loop = loop;
        this.drafts = drafts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Draft draft(Programme programme) {
        var begun = beginRun.of(programme);
        loop.now(begun);
        return drafts.find(begun.draft().event(), begun.draft().number()).orElseThrow();
    }
}
