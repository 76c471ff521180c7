package foyer.myday.pages;

import foyer.programme.Offering;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole day in the programme's order, with one's own seats where the rounds stand. No time is invented. */
record OwnDay(Stay stay) {
    private static final Set<SessionKind> QUIET =
            Set.of(SessionKind.ARRIVAL, SessionKind.BREAK, SessionKind.END, SessionKind.FOYER);

    /** @param at when it stands in the day: what has no time follows what it comes after */
    private record Placed(Instant at, DayRow row) {}

    List<DayRow> rows() {
        var placed = new ArrayList<Placed>();
        Instant before = Instant.MIN;
        for (Session session : topLevel().toList()) {
            before = starts(session).orElse(before);
            placed.add(new Placed(session.kind() == SessionKind.FOYER ? Instant.MAX : before, row(session)));
        }
        unannounced().forEach(round -> placed.add(new Placed(round.starts(), row(round, title(round)))));
        placed.sort(Comparator.comparing(Placed::at));
        return placed.stream().map(Placed::row).toList();
    }

    private Stream<Session> topLevel() {
        return stay.programme().sessions().stream().filter(s -> s.block() == null);
    }

    /** Rounds that no item of the day announces. */
    private Stream<Round> unannounced() {
        return stay.programme().rounds().stream()
                .filter(round -> stay.programme().sessions().stream()
                        .noneMatch(s -> round.id().equals(s.round())));
    }

    private DayRow row(Session session) {
        Optional<Round> round = round(session);
        if (round.isPresent()) {
            return row(round.get(), stay.page().t(session.title()));
        }
        return new DayRow(
                starts(session).map(at -> time(session, at)).orElse(null),
                QUIET.contains(session.kind()),
                false,
                stay.page().t(session.title()),
                stay.address("sessions", session.key()),
                room(session.room()),
                stay.programme().sessions().stream()
                        .filter(s -> session.key().equals(s.block()))
                        .map(this::row)
                        .toList());
    }

    private DayRow row(Round round, String title) {
        String time = stay.dates().time(round.starts());
        return stay.seating()
                .in(round.id())
                .map(seat -> own(time, title, stay.offering(seat.slot().offering())))
                .orElseGet(() ->
                        new DayRow(time, false, false, title, null, stay.say("day." + without(round)), List.of()));
    }

    private DayRow own(String time, String title, Offering offering) {
        String room = room(offering.room());
        return new DayRow(
                time,
                false,
                true,
                stay.name(offering),
                stay.address("offerings", offering.key()),
                room.isEmpty() ? title : title + " · " + room,
                List.of());
    }

    private String without(Round round) {
        return stay.wishes().without().contains(round.id()) ? "out" : stay.seatsAreGiven() ? "none" : "later";
    }

    private String title(Round round) {
        return stay.page().t(round.title());
    }

    private String time(Session session, Instant at) {
        String time = stay.dates().time(at);
        return session.startsOpen() ? stay.say("day.from", time) : time;
    }

    private Optional<Instant> starts(Session session) {
        return Optional.ofNullable(session.starts()).or(() -> round(session).map(Round::starts));
    }

    private Optional<Round> round(Session session) {
        return Optional.ofNullable(session.round())
                .map(id -> stay.programme().round(id).orElse(null))
                .filter(Objects::nonNull);
    }

    private String room(@Nullable Room room) {
        return room == null ? "" : stay.page().t(room.name());
    }
}
