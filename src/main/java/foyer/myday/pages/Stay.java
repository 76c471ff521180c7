package foyer.myday.pages;

import foyer.people.Consent;
import foyer.people.Person;
import foyer.platform.i18n.Dates;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.RoundId;
import foyer.registration.Companion;
import foyer.registration.Phase;
import foyer.registration.Registration;
import foyer.registration.Status;
import foyer.registration.Wishes;
import foyer.seats.Offer;
import foyer.seats.Seating;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that one person's page is made from, read at one moment. */
record Stay(
        Page page,
        String manage,
        Registration registration,
        Person person,
        Set<Consent> consents,
        Programme programme,
        Phase phase,
        boolean offered,
        Wishes wishes,
        OwnSeats.Now seats,
        List<Offer> offers,
        boolean asksWhetherComing,
        @Nullable Companion companion,
        OwnRun run) {
    Stay {
        offers = List.copyOf(offers);
    }

    String say(String key, Object... args) {
        return page.t("myday." + key, args);
    }

    Dates dates() {
        return page.dates(programme.event().zone());
    }

    Offering offering(OfferingId id) {
        return programme.offering(id).orElseThrow();
    }

    /** "Station 08", as printed in the programme. */
    String number(Offering offering) {
        return page.t("programme.numbered." + offering.kind().code(), offering.number());
    }

    /** "Station 08 · Recherchieren". */
    String name(Offering offering) {
        return number(offering) + " · " + page.t(offering.title());
    }

    /** The page of something below the event's programme. */
    String address(String part, String key) {
        return "/events/" + programme.event().slug() + "/" + part + "/" + key;
    }

    /** A page below one's own link. */
    String below(String part) {
        return "/registrations/" + manage + "/" + part;
    }

    boolean isOn() {
        return registration.status().on();
    }

    boolean isConfirmed() {
        return registration.status() == Status.CONFIRMED;
    }

    /** Whether seats have been given, so that a round without one says something. */
    boolean seatsAreGiven() {
        return phase == Phase.LIVE || phase == Phase.CLOSED;
    }

    Seating seating() {
        return seats.seating();
    }

    boolean keeps(RoundId round) {
        return seats.kept().contains(round);
    }

    /** So close to the event that nobody moves up without being asked. */
    boolean isAsked() {
        return offered;
    }

    boolean isPair() {
        return companion != null;
    }

    /** A companion can stay away at any time; bringing one needs an open registration. */
    boolean mayChangeCompanion() {
        return isOn() && (isPair() || phase.takesRegistrations());
    }

    /** While seats are given at once; only confirmed seats change hands. */
    boolean maySwap() {
        return isConfirmed() && phase == Phase.LIVE;
    }

    boolean mayChangeWishes() {
        return isOn() && phase.takesRegistrations();
    }
}
