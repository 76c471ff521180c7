package foyer.registration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few seconds, ends the offers nobody answered in time, each person's in a transaction of its own. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class LapseOffers {
    private final AnswerSeatOffer answerSeatOffer;

    LapseOffers(AnswerSeatOffer answerSeatOffer) {
        this.answerSeatOffer = answerSeatOffer;
    }

    @Scheduled(fixedDelay = 5_000)
    void run() {
        while (answerSeatOffer.endOne()) {
            // each one by itself, so that one that fails holds up no other for long
        }
    }
}
