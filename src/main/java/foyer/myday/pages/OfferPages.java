package foyer.myday.pages;

import foyer.registration.AnswerSeatOffer;
import foyer.registration.AnswerSeatOffer.Answer;
import foyer.seats.OfferId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The two answers to an offer. Opening the link in the mail answers nothing: a mail scanner opens it too. */
@Controller
class OfferPages {
    private final Stays stays;
    private final AnswerSeatOffer answerSeatOffer;

    OfferPages(Stays stays, AnswerSeatOffer answerSeatOffer) {
        this.stays = stays;
        this.answerSeatOffer = answerSeatOffer;
    }

    @PostMapping("/registrations/{manage}/offers/{offer}/acceptance")
    ResponseEntity<Void> accept(@PathVariable String manage, @PathVariable UUID offer) {
        return after(manage, answerSeatOffer.accepts(stays.registration(manage).id(), new OfferId(offer)));
    }

    @PostMapping("/registrations/{manage}/offers/{offer}/refusal")
    ResponseEntity<Void> decline(@PathVariable String manage, @PathVariable UUID offer) {
        return after(manage, answerSeatOffer.declines(stays.registration(manage).id(), new OfferId(offer)));
    }

    private static ResponseEntity<Void> after(String manage, Answer answer) {
        return Stays.back(
                manage,
                switch (answer) {
                    case Answer.Accepted _ -> "offer-accepted";
                    case Answer.Declined _ -> "offer-declined";
                    case Answer.Gone _ -> "offer-gone";
                });
    }
}
