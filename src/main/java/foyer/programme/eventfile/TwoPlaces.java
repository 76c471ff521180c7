package foyer.programme.eventfile;

import foyer.programme.Caution.Matter;
import foyer.programme.Offering;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notes who, and which room, would be in two places at once. What has no end is taken as the moment it starts, parts of
 * a block as long as the block, and teams may split up: so what is noted is a conflict, and some conflicts are not noted.
 */
final class TwoPlaces {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Day day;
    private final StagePart stage;
    private final Named<Session> sessions;
    private final Named<Offering> offerings;

    TwoPlaces(Day day, StagePart stage, Named<Session> sessions, Named<Offering> offerings) {
        this.day = day;
        this.stage = stage;
        this.sessions = sessions;
        this.offerings = offerings;
    }

    /** @param block what it is part of, or itself */
    private record Use(
            Place place,
            String title,
            String block,
            Instant from,
            @Nullable Instant to,
            List<Speaker> people,
            @Nullable Room room) {

        boolean meets(Use other) {
            return !block.equals(other.block) && (from.equals(other.from) || within(other) || other.within(this));
        }

        private boolean within(Use other) {
            return other.to != null && !from.isBefore(other.from) && from.isBefore(other.to);
        }
    }

    void look() {
        var uses = Stream.concat(
                        sessions.all().stream().flatMap(session -> use(session).stream()),
                        offerings.all().stream().flatMap(this::uses))
                .toList();
        for (int i = 0; i < uses.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (uses.get(i).meets(uses.get(j))) {
                    note(uses.get(j), uses.get(i));
                }
            }
        }
    }

    private void note(Use one, Use other) {
        for (var person : one.people()) {
            if (other.people().contains(person)) {
                note(Matter.PERSON_TWICE, person.name(), one, other);
            }
        }
        if (one.room() != null && one.room().equals(other.room())) {
            note(Matter.ROOM_TWICE, one.room().name().de(), one, other);
        }
    }

    private void note(Matter matter, String who, Use one, Use other) {
        other.place()
                .mistakes()
                .beware(
                        other.place(),
                        matter,
                        who,
                        one.title(),
                        times(one),
                        String.valueOf(one.place().line()),
                        other.title(),
                        times(other),
                        String.valueOf(other.place().line()));
    }

    private Optional<Use> use(Session session) {
        if (session.kind() == SessionKind.ROUND || session.kind() == SessionKind.FOYER) {
            return Optional.empty();
        }
        var block = Optional.ofNullable(session.block())
                .flatMap(key ->
                        sessions.all().stream().filter(s -> s.key().equals(key)).findFirst());
        var timed = block.orElse(session);
        if (timed.starts() == null || (block.isPresent() && timed.ends() == null)) {
            return Optional.empty();
        }
        return Optional.of(new Use(
                sessions.place(session.key()),
                session.title().de(),
                "session " + timed.key(),
                timed.starts(),
                timed.ends(),
                persons(session.appearances().stream().map(Session.Appearance::speaker)),
                session.room()));
    }

    private Stream<Use> uses(Offering offering) {
        return stage.rounds.all().stream()
                .filter(round -> offering.capacity().getOrDefault(round.id(), 0) > 0)
                .map(round -> use(offering, round));
    }

    private Use use(Offering offering, Round round) {
        return new Use(
                offerings.place(offering.key()),
                offering.title().de(),
                "offering " + offering.key(),
                round.starts(),
                round.ends(),
                persons(offering.hosts().stream()),
                offering.room());
    }

    private static List<Speaker> persons(Stream<Speaker> people) {
        return people.filter(speaker -> !speaker.team()).distinct().toList();
    }

    private String times(Use use) {
        var from = TIME.format(use.from().atZone(day.zone()));
        return use.to() == null
                ? from
                : from + "–" + TIME.format(Objects.requireNonNull(use.to()).atZone(day.zone()));
    }
}
