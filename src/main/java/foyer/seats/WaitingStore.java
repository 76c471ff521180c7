package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Waiting lists, one for each slot, in the order of {@link Turn}, then as people came. */
@Repository
class WaitingStore {
    record Waiter(Party party, int rank) {}

    /** What decides when it is somebody's turn; {@code active} from when they have confirmed. */
    record Place(EventId event, Party party, int turn, Instant since, int lot, boolean active) {}

    /** Those who may move up in a slot and need no more than so many seats; {@link #IN_TURN} is their order. */
    static final String MAY_MOVE_UP = """
            select holder_id, beside_id, rank from seats.waiting as w
            where offering_id = :offering and round_id = :round and active and (beside_id is null or :seats > 1)
            """;

    static final String IN_TURN = "order by turn, since, lot, holder_id limit :most";

    private static final String ENOUGH = """
            (select count(*) from seats.seat as s
             where s.offering_id = w.offering_id and s.round_id = w.round_id and s.state = 'free')
            >= case when w.beside_id is null then 1 else 2 end""";

    private final JdbcClient jdbc;
    private final SeatPoints points;
    private final ObjectProvider<SeatsFit> fits;

    WaitingStore(JdbcClient jdbc, SeatPoints points, ObjectProvider<SeatsFit> fits) {
        this.jdbc = jdbc;
        this.points = points;
        this.fits = fits;
    }

    /** How it is decided at an event whose turn it is. */
    Turn turn(EventId event) {
        return new Turn(points.of(event));
    }

    /** Who waits there already keeps their place. */
    void join(Place place, SeatOption option) {
        jdbc.sql("""
                insert into seats.waiting
                    (holder_id, beside_id, event_id, offering_id, round_id, rank, turn, since, lot, active)
                values (:holder, cast(:companion as uuid), :event, :offering, :round, :rank, :turn, :since, :lot, :active)
                on conflict (holder_id, offering_id, round_id)
                    do update set rank = excluded.rank, turn = excluded.turn, active = excluded.active,
                        beside_id = excluded.beside_id
                """)
                .param("holder", place.party().holder().value())
                .param("companion", SeatStore.id(place.party().companion()))
                .param("event", place.event().value())
                .param("offering", option.slot().offering().value())
                .param("round", option.slot().round().value())
                .param("rank", option.rank())
                .param("turn", place.turn())
                .param("since", place.since().atOffset(ZoneOffset.UTC))
                .param("lot", place.lot())
                .param("active", place.active())
                .update();
    }

    void leave(HolderId holder, Slot slot) {
        jdbc.sql("""
                delete from seats.waiting
                where holder_id = :holder and offering_id = :offering and round_id = :round
                """)
                .param("holder", holder.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    int leaveAll(Collection<HolderId> holders) {
        return jdbc.sql("delete from seats.waiting where holder_id = any(:holders)")
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .update();
    }

    /** After a move up: nobody waits for what they like less than their seat, or for an offering they have. */
    void leaveWhatIsNoBetter(HolderId holder, Slot slot, int rank) {
        jdbc.sql("""
                delete from seats.waiting
                where holder_id = :holder
                  and (offering_id = :offering or (round_id = :round and rank >= :rank))
                """)
                .param("holder", holder.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("rank", rank)
                .update();
    }

    /** After a move up, wherever they wait. @param by how much they lost less than before */
    void waitLonger(HolderId holder, int by) {
        jdbc.sql("update seats.waiting set turn = turn + :by where holder_id = :holder")
                .param("by", by)
                .param("holder", holder.value())
                .update();
    }

    boolean waitsAnywhere(HolderId holder) {
        return jdbc.sql("select exists (select from seats.waiting where holder_id = :holder)")
                .param("holder", holder.value())
                .query(Boolean.class)
                .single();
    }

    List<Slot> slotsOf(HolderId holder) {
        return jdbc.sql("select offering_id, round_id from seats.waiting where holder_id = :holder")
                .param("holder", holder.value())
                .query((rs, i) -> slot(rs))
                .list();
    }

    void activate(HolderId holder) {
        jdbc.sql("update seats.waiting set active = true where holder_id = :holder")
                .param("holder", holder.value())
                .update();
    }

    /** Whether somewhere as many seats are free as the holder waits for there. */
    boolean seatsAreFreeFor(HolderId holder) {
        return jdbc.sql("select exists (select from seats.waiting as w where w.holder_id = :holder and " + ENOUGH + ")")
                .param("holder", holder.value())
                .query(Boolean.class)
                .single();
    }

    /** Slots with enough free seats for somebody who may move up into them. */
    Map<EventId, List<Slot>> leftFree() {
        var slots = new HashMap<EventId, List<Slot>>();
        jdbc.sql("select distinct event_id, offering_id, round_id from seats.waiting as w where w.active and " + ENOUGH)
                .query(rs -> {
                    slots.computeIfAbsent(new EventId(rs.getObject("event_id", UUID.class)), e -> new ArrayList<>())
                            .add(slot(rs));
                });
        return slots;
    }

    /** The first who may move up there and needs no more seats than these. */
    Optional<Waiter> first(Slot slot, int seats) {
        var first = inTurn(slot, seats, 1);
        return first.isEmpty() || fits(first.getFirst(), slot)
                ? first.stream().findFirst()
                : inTurn(slot, seats, Integer.MAX_VALUE).stream()
                        .filter(waiter -> fits(waiter, slot))
                        .findFirst();
    }

    private boolean fits(Waiter waiter, Slot slot) {
        return fits.stream().allMatch(fit -> fit.fits(waiter.party().holder(), slot));
    }

    private List<Waiter> inTurn(Slot slot, int seats, int most) {
        return jdbc.sql(MAY_MOVE_UP + IN_TURN)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("seats", seats)
                .param("most", most)
                .query((rs, i) -> waiter(rs))
                .list();
    }

    static Waiter waiter(ResultSet rs) throws SQLException {
        return new Waiter(
                new Party(
                        new HolderId(rs.getObject("holder_id", UUID.class)),
                        SeatStore.holder(rs.getObject("beside_id", UUID.class))),
                rs.getInt("rank"));
    }

    /**
     * Counts for every pair that waits before this holder: a seat went past them. A pair that is being moved elsewhere at
     * this very moment is not counted for: it is another's row, and waiting for it could be in a circle.
     */
    void countPassedOver(HolderId holder, Slot slot) {
        jdbc.sql("""
                with ahead as materialized (
                    select w.holder_id, w.offering_id, w.round_id
                    from seats.waiting as w
                    join seats.waiting as moving
                        on moving.offering_id = w.offering_id and moving.round_id = w.round_id
                    where moving.holder_id = :holder and moving.offering_id = :offering and moving.round_id = :round
                      and w.active and w.beside_id is not null
                      and (w.turn, w.since, w.lot, w.holder_id)
                          < (moving.turn, moving.since, moving.lot, moving.holder_id)
                    for update of w skip locked)
                update seats.waiting as w set passed_over = w.passed_over + 1 from ahead
                where (w.holder_id, w.offering_id, w.round_id) = (ahead.holder_id, ahead.offering_id, ahead.round_id)
                """)
                .param("holder", holder.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    /** Whoever waits alone waits for two from now on, or the other way round; places are kept. */
    void waitBeside(HolderId holder, @Nullable HolderId companion) {
        jdbc.sql("""
                update seats.waiting set beside_id = cast(:companion as uuid), passed_over = 0
                where holder_id = :holder
                """)
                .param("holder", holder.value())
                .param("companion", SeatStore.id(companion))
                .update();
    }

    List<Seating.WaitingPlace> of(HolderId holder) {
        return ofHolders(Set.of(holder)).getOrDefault(holder, List.of());
    }

    Map<HolderId, List<Seating.WaitingPlace>> ofHolders(Collection<HolderId> holders) {
        var places = new HashMap<HolderId, List<Seating.WaitingPlace>>();
        jdbc.sql("""
                select w.holder_id, w.beside_id, w.offering_id, w.round_id, w.rank, w.passed_over,
                    (select count(*) from seats.waiting as ahead
                     where ahead.offering_id = w.offering_id and ahead.round_id = w.round_id
                       and (ahead.turn, ahead.since, ahead.lot, ahead.holder_id)
                           <= (w.turn, w.since, w.lot, w.holder_id)) as position
                from seats.waiting as w
                where w.holder_id = any(:holders)
                order by w.rank, w.round_id
                """)
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .query(rs -> {
                    places.computeIfAbsent(new HolderId(rs.getObject("holder_id", UUID.class)), h -> new ArrayList<>())
                            .add(new Seating.WaitingPlace(
                                    slot(rs),
                                    rs.getInt("rank"),
                                    rs.getInt("position"),
                                    rs.getObject("beside_id") == null ? 1 : 2,
                                    rs.getInt("passed_over")));
                });
        return places;
    }

    private static Slot slot(ResultSet rs) throws SQLException {
        return new Slot(
                new OfferingId(rs.getObject("offering_id", UUID.class)),
                new RoundId(rs.getObject("round_id", UUID.class)));
    }
}
