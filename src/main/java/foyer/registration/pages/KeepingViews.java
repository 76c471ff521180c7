package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.Round;
import foyer.registration.Phase;
import foyer.registration.Phases;
import foyer.registration.pages.ConfirmationView.Choice;
import foyer.registration.pages.ManageLinks.Opened;
import foyer.seats.KeepSeat;
import foyer.seats.SeatsOfHolder;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts into words what keeping a seat means, or taking that back. */
@Component
class KeepingViews {
    private final KeepSeat keepSeat;
    private final SeatsOfHolder seatsOfHolder;
    private final Phases phases;

    KeepingViews(KeepSeat keepSeat, SeatsOfHolder seatsOfHolder, Phases phases) {
        this.keepSeat = keepSeat;
        this.seatsOfHolder = seatsOfHolder;
        this.phases = phases;
    }

    /** Nothing where there is no seat in the round. */
    Optional<ConfirmationView> of(Opened opened, Round round) {
        return seatsOfHolder
                .of(opened.registration().id().holder())
                .in(round.id())
                .map(seat -> opened.programme().offering(seat.slot().offering()).orElseThrow())
                .map(offering -> view(opened, round, SeatWords.title(opened.page(), offering)));
    }

    private ConfirmationView view(Opened opened, Round round, String seat) {
        var page = opened.page();
        boolean kept = keepSeat.of(opened.registration().id().holder()).contains(round.id());
        boolean open = phases.of(opened.programme().event()) == Phase.LIVE;
        String key = "registration.keeping." + (!kept ? "keep" : open ? "kept" : "closed");
        String address = opened.address() + "/rounds/" + round.key() + "/keeping" + (kept ? "/cancellation" : "");
        return new ConfirmationView(
                page,
                page.t(key + ".title"),
                page.t(key + ".lead", seat, round.number()),
                opened.event(),
                "",
                null,
                kept && !open ? List.of() : List.of(new Choice(page.t(key + ".button"), address, true)),
                new Page.Link(page.t("registration.keeping.back"), opened.address()));
    }
}
