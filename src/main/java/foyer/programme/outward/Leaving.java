package foyer.programme.outward;

import foyer.platform.i18n.LocalText;
import foyer.platform.i18n.Printable;
import foyer.platform.web.Markdown;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.programme.Speaker;
import foyer.programme.SpokenLanguage;
import foyer.programme.Track;
import foyer.programme.outward.Outgoing.Place;
import foyer.programme.outward.Outgoing.Theme;
import foyer.programme.outward.Outgoing.Who;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme on its way out, in the language form of one request: words made plain, addresses whole. */
record Leaving(Programme programme, Page page) {
    Outgoing whole() {
        var event = programme.event();
        var items = Stream.concat(new LeavingSessions(this).items(), new LeavingOfferings(this).items())
                .toList();
        return new Outgoing(
                acronym(),
                text(event.title()),
                event.release(),
                event.date(),
                event.zone(),
                items.stream()
                        .map(Outgoing.Item::starts)
                        .reduce(event.date().atStartOfDay(event.zone()).toInstant(), Leaving::earlier),
                items.stream()
                        .map(Outgoing.Item::ends)
                        .reduce(
                                event.date()
                                        .plusDays(1)
                                        .atStartOfDay(event.zone())
                                        .toInstant(),
                                Leaving::later),
                at(""),
                programme.tracks().stream().map(this::theme).toList(),
                items);
    }

    String text(@Nullable LocalText text) {
        return text == null ? "" : Printable.of(page.t(text));
    }

    /** Markdown without its marks. */
    String plain(LocalText text) {
        return Markdown.plain(text(text));
    }

    String numbered(Offering offering) {
        return page.t("programme.numbered." + offering.kind().code(), Printable.of(offering.number()));
    }

    /** Where no room is named, the house is the place. */
    Place place(@Nullable Room room) {
        return room == null
                ? new Place(
                        derived(programme.event().id().value(), "venue"),
                        text(programme.event().venue().name()))
                : new Place(room.id().value(), text(room.name()));
    }

    @Nullable
    Theme theme(@Nullable String key) {
        return programme.tracks().stream()
                .filter(track -> track.key().equals(key))
                .findFirst()
                .map(this::theme)
                .orElse(null);
    }

    private Theme theme(Track track) {
        return new Theme("track-" + track.key(), text(track.title()));
    }

    Who who(Speaker speaker, String role) {
        return new Who(speaker.id().value(), Printable.of(speaker.name()), role);
    }

    /** What is spoken there. */
    String language(@Nullable SpokenLanguage own) {
        return Objects.requireNonNullElse(own, programme.event().spoken()).code();
    }

    /** No id holds an underscore, so that a slug which does is no other's. */
    String slug(String key) {
        return programme.event().slug() + "-" + key;
    }

    /** @param below the event's own address, with its slash */
    URI at(String below) {
        return URI.create(page.baseUrl() + EventHeading.address(programme.event()) + below);
    }

    /** The same for the same thing in every release, because it is made of an id that never changes. */
    static UUID derived(UUID id, String part) {
        return UUID.nameUUIDFromBytes((id + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    static List<Who> once(Stream<Who> people) {
        return people.distinct().toList();
    }

    /** Schedule files know no hyphen in it and want four letters. */
    private String acronym() {
        var name = programme.event().slug().replace('-', '_');
        return name.length() < 4 ? name + "_" + programme.event().date().getYear() : name;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
