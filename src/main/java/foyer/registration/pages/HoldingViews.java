package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.registration.Companions;
import foyer.registration.Phase;
import foyer.registration.Phases;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import foyer.registration.pages.HoldingView.RoundLine;
import foyer.registration.pages.HoldingView.SeatLine;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts what a registration has into words. */
@Component
class HoldingViews {
    private final Registrations registrations;
    private final SeatsOfHolder seatsOfHolder;
    private final Phases phases;
    private final Companions companions;

    HoldingViews(Registrations registrations, SeatsOfHolder seatsOfHolder, Phases phases, Companions companions) {
        this.registrations = registrations;
        this.seatsOfHolder = seatsOfHolder;
        this.phases = phases;
        this.companions = companions;
    }

    HoldingView of(Page page, Programme programme, Registration registration) {
        var wishes = wishesOf(registration);
        var seating = seatsOfHolder.of(registration.id().holder());
        var phase = phases.of(programme.event());
        boolean given = phase == Phase.LIVE || phase == Phase.CLOSED || !seating.equals(Seating.NONE);
        String pair = companions.of(registration.id()).isPresent() ? page.t("registration.companion.pair") : null;
        if (!given) {
            return new HoldingView(List.of(), words(page, programme, wishes), pair);
        }
        var lines = programme.rounds().stream()
                .map(round -> line(page, programme, round, wishes, seating))
                .toList();
        return new HoldingView(lines, List.of(), pair);
    }

    Wishes wishesOf(Registration registration) {
        return registrations.wishesOf(Set.of(registration.id())).getOrDefault(registration.id(), Wishes.NONE);
    }

    private static List<String> words(Page page, Programme programme, Wishes wishes) {
        return wishes.ranked().stream()
                .map(wish -> words(page, programme, wish))
                .toList();
    }

    private static String words(Page page, Programme programme, Wish wish) {
        var title = SeatWords.title(page, offering(programme, wish.offering()));
        return wish.certainRound()
                .flatMap(programme::round)
                .map(round -> page.t("registration.wish.in-round", title, round.number()))
                .orElse(title);
    }

    private static RoundLine line(Page page, Programme programme, Round round, Wishes wishes, Seating seating) {
        var dates = page.dates(programme.event().zone());
        var seat = seating.in(round.id())
                .map(s -> seat(page, programme, offering(programme, s.slot().offering())))
                .orElse(null);
        var waiting = seating.waiting().stream()
                .filter(place -> place.slot().round().equals(round.id()))
                .map(place -> page.t(
                        place.seats() > 1 ? "registration.companion.waiting-for" : "registration.waiting-for",
                        SeatWords.title(page, offering(programme, place.slot().offering())),
                        place.position()))
                .toList();
        var none = wishes.without().contains(round.id()) ? "left-out" : "none";
        return new RoundLine(
                dates.time(round.starts()),
                page.t("registration.round.when", round.number(), dates.range(round.starts(), round.ends())),
                seat,
                page.t("registration.seat." + none),
                waiting);
    }

    private static SeatLine seat(Page page, Programme programme, Offering offering) {
        var room = offering.room();
        return new SeatLine(
                SeatWords.title(page, offering),
                EventHeading.address(programme.event()) + "/offerings/" + offering.key(),
                room == null ? null : page.t(room.name()));
    }

    private static Offering offering(Programme programme, OfferingId id) {
        return programme.offering(id).orElseThrow();
    }
}
