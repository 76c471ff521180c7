package foyer.myday.pages;

import foyer.seats.Offer;
import java.util.List;

/** Offers of seats in words, soonest to end first. */
record OwnOffers(Stay stay) {

    List<OfferView> views() {
        return stay.offers().stream()
                .filter(offer -> stay.programme().round(offer.slot().round()).isPresent())
                .map(this::view)
                .toList();
    }

    private OfferView view(Offer offer) {
        var offering = stay.offering(offer.slot().offering());
        var round = stay.programme().round(offer.slot().round()).orElseThrow();
        var address = stay.below("offers/" + offer.id().value());
        return new OfferView(
                stay.page().t("offers.when", round.number(), stay.dates().range(round.starts(), round.ends())),
                stay.name(offering),
                stay.address("offerings", offering.key()),
                stay.page().t(offer.byTeam() ? "offers.lead.team" : "offers.lead"),
                stay.page().t("offers.until", stay.dates().dateAndTime(offer.until())),
                stay.seating()
                        .in(round.id())
                        .map(seat -> stay.page()
                                .t(
                                        "offers.instead",
                                        stay.name(stay.offering(seat.slot().offering()))))
                        .orElse(null),
                address + "/acceptance",
                address + "/refusal");
    }
}
