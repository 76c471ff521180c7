package foyer.programme.pages;

import foyer.platform.i18n.Dates;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.programme.SeatsLeft;
import foyer.programme.Session;
import foyer.programme.Speaker;
import foyer.programme.SpokenLanguage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request for a page of one programme: what all its views are made from. */
record Visit(Page page, Programme programme, Season season, Map<SeatsLeft.Slot, Integer> left) {
    Visit {
        page = EventHeading.of(page, programme.event());
        left = Map.copyOf(left);
    }

    /** Seats that somebody could still get; while wishes are gathered nobody has one yet, and all are free. */
    Map<SeatsLeft.Slot, Integer> free() {
        return season == Season.BEFORE || season == Season.WISHES ? Map.of() : left;
    }

    String t(String key, Object... args) {
        return page.t(key, args);
    }

    Dates dates() {
        return page.dates(programme.event().zone());
    }

    String home() {
        return EventHeading.address(programme.event());
    }

    String at(Offering offering) {
        return home() + "/offerings/" + offering.key();
    }

    String at(Session session) {
        return home() + "/sessions/" + session.key();
    }

    String at(Speaker speaker) {
        return home() + "/people/" + speaker.key();
    }

    PersonLink link(Speaker speaker) {
        var role = Words.orNull(page, speaker.role());
        return new PersonLink(speaker.name(), at(speaker), role, speaker.place());
    }

    /** "Station 08" */
    String numbered(Offering offering) {
        return t("programme.numbered." + offering.kind().code(), offering.number());
    }

    String place(Room room) {
        return room.way() == null ? page.t(room.name()) : t("programme.place", page.t(room.name()), page.t(room.way()));
    }

    /** The track an item belongs to, with the way to its text. */
    Optional<Fact> track(@Nullable String key) {
        return programme.tracks().stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .map(t -> new Fact(t("programme.fact.track"), page.t(t.title()), home() + "#" + t.key()));
    }

    /** Only where it is not what everybody expects. */
    Optional<Fact> spoken(@Nullable SpokenLanguage language) {
        return Optional.ofNullable(language)
                .filter(other -> !other.equals(programme.event().spoken()))
                .map(other -> new Fact(t("programme.fact.language"), other.name(page.language())));
    }

    /** What the room offers; empty when the event file does not say. */
    Optional<Fact> access(Room room) {
        var offers = room.access().stream().map(a -> t("programme.access." + a)).collect(Collectors.joining(", "));
        var note = room.accessNote() == null ? "" : page.t(room.accessNote());
        var words = Stream.of(offers, note).filter(text -> !text.isEmpty()).collect(Collectors.joining(". "));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Fact(t("programme.fact.room-offers"), words));
    }
}
