package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every text of a programme that has language forms, with the place in the file where it stands; names of rooms and houses are left out. */
public record EventTexts(List<Place> places) {
    public EventTexts {
        places = List.copyOf(places);
    }

    /** @param path {@code offerings.station-06.title}: the part of the file, the id, the field */
    public record Place(String path, LocalText text) {}

    public static EventTexts of(Programme programme) {
        var gathered = new Gathering(new ArrayList<>());
        gathered.event(programme.event());
        programme.rooms().forEach(room -> gathered.add("rooms." + room.key() + ".way", room.way()));
        programme.rooms().forEach(room -> gathered.add("rooms." + room.key() + ".accessNote", room.accessNote()));
        programme.speakers().forEach(person -> gathered.add("people." + person.key() + ".role", person.role()));
        programme.tracks().forEach(gathered::track);
        programme.rounds().forEach(round -> gathered.add("rounds." + round.key() + ".title", round.title()));
        programme.sessions().forEach(gathered::session);
        programme.offerings().forEach(gathered::offering);
        return new EventTexts(gathered.places());
    }

    public List<String> withoutEnglish() {
        return missing(text -> text.en() == null);
    }

    public List<String> withoutPlainLanguage() {
        return missing(text -> text.simple() == null);
    }

    private List<String> missing(Predicate<LocalText> form) {
        return places.stream()
                .filter(place -> form.test(place.text()))
                .map(Place::path)
                .toList();
    }

    private record Gathering(List<Place> places) {
        void add(String path, @Nullable LocalText text) {
            if (text != null && !text.de().isEmpty()) {
                places.add(new Place(path, text));
            }
        }

        void event(Event event) {
            add("event.title", event.title());
            add("event.claim", event.claim());
            add("event.access", event.access());
            add("media.poster.alt", event.posterAlt());
            add("venue.way", event.venue().way());
            var film = event.otherForms().signLanguage();
            add("media.signLanguage.transcript", film == null ? null : film.transcript());
        }

        void track(Track track) {
            add("tracks." + track.key() + ".title", track.title());
            add("tracks." + track.key() + ".description", track.description());
        }

        void session(Session session) {
            var at = (session.kind() == SessionKind.FOYER ? "foyer." : "sessions.") + session.key();
            add(at + ".title", session.title());
            add(at + ".subtitle", session.subtitle());
            add(at + ".description", session.description());
            session.appearances().stream()
                    .map(Session.Appearance::perspective)
                    .distinct()
                    .forEach(side -> add(at + ".perspectives", side));
            if (session.ideas() != null) {
                session.ideas().questions().forEach(question -> add(at + ".questions", question));
                add(at + ".feeds", session.ideas().feeds());
                add(at + ".audience", session.ideas().audience());
            }
        }

        void offering(Offering offering) {
            var at = "offerings." + offering.key();
            add(at + ".title", offering.title());
            add(at + ".summary", offering.summary());
            add(at + ".description", offering.description());
            add(at + ".material", offering.material());
            offering.tools().forEach(tool -> add(at + ".tools", tool.receives()));
        }
    }
}
