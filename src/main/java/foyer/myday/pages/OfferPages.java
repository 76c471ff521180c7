package foyer.myday.pages;

import foyer.platform.web.Page;
import foyer.registration.AnswerSeatOffer;
import foyer.registration.AnswerSeatOffer.Answer;
import foyer.seats.OfferId;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
    ResponseEntity<Void> accept(@PathVariable String manage, @PathVariable UUID offer, Page page) {
        var stay = stays.behind(manage, page);
        return after(stay, answerSeatOffer.accepts(stay.registration().id(), new OfferId(offer)));
    }

    @PostMapping("/registrations/{manage}/offers/{offer}/refusal")
    ResponseEntity<Void> decline(@PathVariable String manage, @PathVariable UUID offer, Page page) {
        var stay = stays.behind(manage, page);
        return after(stay, answerSeatOffer.declines(stay.registration().id(), new OfferId(offer)));
    }

    private static ResponseEntity<Void> after(Stay stay, Answer answer) {
        var done = switch (answer) {
            case Answer.Accepted _ -> "offer-accepted";
            case Answer.Declined _ -> "offer-declined";
            case Answer.Gone _ -> "offer-gone";
        };
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/registrations/" + stay.manage() + "?done=" + done))
                .build();
    }
}
