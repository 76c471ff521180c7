package foyer.registration;

import foyer.programme.RoundId;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Ends offers to change places that somebody has a part in: whoever counted on it gets a mail. In the caller's transaction. */
@Component
class EndSwaps {
    private final OpenSwapStore swaps;
    private final RegistrationStore registrations;
    private final RegistrationMails mails;

    EndSwaps(OpenSwapStore swaps, RegistrationStore registrations, RegistrationMails mails) {
        this.swaps = swaps;
        this.registrations = registrations;
        this.mails = mails;
    }

    void of(RegistrationId person) {
        end(person, _ -> true);
    }

    void of(RegistrationId person, RoundId round) {
        end(person, swap -> swap.round().equals(round));
    }

    /** The offer goes, as it is by now: somebody may have agreed to it a moment ago. */
    void withdraw(Swap swap) {
        var now = swaps.lock(swap.id());
        swaps.delete(swap.id());
        now.map(Swap::answer).ifPresent(answer -> tell(answer.taker()));
    }

    /** The answer goes; the offer stands for somebody else. */
    void takeBack(Swap swap) {
        swaps.reopen(swap.id());
        tell(swap.giver());
    }

    private void end(RegistrationId person, Predicate<Swap> which) {
        swaps.of(person).stream().filter(which).forEach(swap -> {
            if (swap.giver().equals(person)) {
                withdraw(swap);
            } else {
                takeBack(swap);
            }
        });
    }

    private void tell(RegistrationId other) {
        registrations
                .find(other)
                .filter(registration -> registration.status().on())
                .ifPresent(registration -> mails.write(News.SWAP_OFF, registration));
    }
}
