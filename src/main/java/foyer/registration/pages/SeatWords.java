package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Phase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Offerings, rounds and their seats in words.
 *
 * @param left free seats; counts only while seats are given at once, else the capacity is told
 */
record SeatWords(Page page, Programme programme, Phase phase, Map<Slot, Integer> left) {
    /** "08 · Übersetzen, transkribieren und zusammenfassen", "Forum 2 · KI und Datenschutz" */
    static String title(Page page, Offering offering) {
        return page.t("registration.offering." + offering.kind().code(), offering.number(), page.t(offering.title()));
    }

    /** "Station 08", "Forum 2" */
    static String shortly(Page page, Offering offering) {
        return page.t("programme.numbered." + offering.kind().code(), offering.number());
    }

    String title(Offering offering) {
        return title(page, offering);
    }

    List<Round> roundsOf(Offering offering) {
        return programme.rounds().stream()
                .filter(round -> offering.takesPlaceIn(round.id()))
                .toList();
    }

    List<Offering> all(OfferingKind kind) {
        return programme.offerings().stream().filter(o -> o.kind() == kind).toList();
    }

    /** "Fortgeschritten · Runde 1: noch 3 Plätze · Runde 2: Warteliste" */
    String about(Offering offering) {
        var seats = seats(offering);
        return offering.level() == null ? seats : level(offering) + " · " + seats;
    }

    /** Nothing is free in any round. */
    boolean isFull(Offering offering) {
        return phase == Phase.LIVE && roundsOf(offering).stream().allMatch(round -> seatsLeft(offering, round) == 0);
    }

    boolean isAllFull() {
        return programme.offerings().stream().allMatch(this::isFull);
    }

    private String level(Offering offering) {
        return page.t(
                "programme.level." + Objects.requireNonNull(offering.level()).code());
    }

    private String seats(Offering offering) {
        var rounds = roundsOf(offering);
        var words =
                rounds.stream().map(round -> seats(offering, round)).distinct().toList();
        if (words.size() == 1 && rounds.size() == programme.rounds().size()) {
            return page.t("registration.seats.each", words.getFirst());
        }
        return rounds.stream()
                .map(round -> page.t("registration.seats.in", round.number(), seats(offering, round)))
                .collect(Collectors.joining(" · "));
    }

    private String seats(Offering offering, Round round) {
        if (phase != Phase.LIVE) {
            return page.t("programme.seats.wishes", offering.capacity().getOrDefault(round.id(), 0));
        }
        return page.t("programme.seats.live", seatsLeft(offering, round));
    }

    private int seatsLeft(Offering offering, Round round) {
        return left.getOrDefault(new Slot(offering.id(), round.id()), 0);
    }
}
