package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats in the state {@code offered}. Whoever calls holds the locks of the person and of the slot. */
@Repository
class OfferStore {
    private static final String OFFER = """
            select distinct s.offer_id, s.event_id, s.holder_id, s.offering_id, s.round_id,
                coalesce(w.rank, s.rank) as rank, s.offered_until, s.asked_by_team
            from seats.seat as s
            left join seats.waiting as w
                on (w.holder_id, w.offering_id, w.round_id) = (s.holder_id, s.offering_id, s.round_id)
            where s.state = 'offered'
            """;

    /** About nothing any more; a companion's seat belongs to the offer of the person. */
    private static final String STALE = """
            and s.holder_id = :holder
              and (exists (select from seats.seat as own
                           where own.seated_id = s.holder_id and own.offering_id = s.offering_id)
                   or (s.asked_by_team
                       and exists (select from seats.seat as own
                                   where own.seated_id = s.holder_id and own.beside_id is distinct from s.beside_id))
                   or (not s.asked_by_team
                       and (w.holder_id is null or w.beside_id is distinct from s.beside_id)))
            """;

    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first who may move up there, needs no more seats than these and is not asked already. */
    Optional<WaitingStore.Waiter> firstUnasked(Slot slot, int seats) {
        return jdbc.sql(WaitingStore.MAY_MOVE_UP + """
                  and not exists (
                      select from seats.seat as s
                      where s.holder_id = w.holder_id and s.offering_id = w.offering_id and s.round_id = w.round_id
                        and s.state = 'offered')
                """ + WaitingStore.IN_TURN)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("seats", seats)
                .param("most", 1)
                .query((rs, i) -> WaitingStore.waiter(rs))
                .optional();
    }

    /** Keeps as many free seats as the party needs, or none. */
    boolean make(Offer offer, Party party) {
        return jdbc.sql(
                                SeatStore.PICK.replace(
                                        "set state = :state,",
                                        "set state = 'offered', offer_id = :offer, offered_until = :until, asked_by_team = :team,"))
                        .param("offer", offer.id().value())
                        .param("until", offer.until().atOffset(ZoneOffset.UTC))
                        .param("team", offer.byTeam())
                        .param("seats", party.seats())
                        .param("holder", party.holder().value())
                        .param("companion", SeatStore.id(party.companion()))
                        .param("rank", offer.rank())
                        .param("offering", offer.slot().offering().value())
                        .param("round", offer.slot().round().value())
                        .param("start", 1)
                        .update()
                > 0;
    }

    /** Of the person; the seat beside it belongs to a companion. */
    List<Offer> of(HolderId holder) {
        return jdbc.sql(OFFER + "and s.holder_id = :holder order by offered_until")
                .param("holder", holder.value())
                .query((rs, i) -> offer(rs))
                .list();
    }

    Optional<Offer> find(OfferId id, HolderId holder) {
        return of(holder).stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** The seats are the party's from now on. */
    void take(OfferId id, @Nullable Integer rank) {
        jdbc.sql("""
                update seats.seat set state = 'taken', rank = :rank, offer_id = null, offered_until = null,
                    asked_by_team = false
                where offer_id = :offer and state = 'offered'
                """).param("rank", rank).param("offer", id.value()).update();
    }

    /** @return a slot for each seat freed */
    List<Slot> free(OfferId id) {
        return jdbc.sql("""
                update seats.seat set state = 'free', holder_id = null, beside_id = null, rank = null, offer_id = null,
                    offered_until = null, asked_by_team = false
                where offer_id = :offer and state = 'offered' returning offering_id, round_id
                """)
                .param("offer", id.value())
                .query((rs, i) -> SeatStore.slot(rs))
                .list();
    }

    List<Offer> stale(HolderId holder) {
        return jdbc.sql(OFFER + STALE)
                .param("holder", holder.value())
                .query((rs, i) -> offer(rs))
                .list();
    }

    private static Offer offer(ResultSet rs) throws SQLException {
        return new Offer(
                new OfferId(rs.getObject("offer_id", UUID.class)),
                new EventId(rs.getObject("event_id", UUID.class)),
                new HolderId(rs.getObject("holder_id", UUID.class)),
                new Slot(
                        new OfferingId(rs.getObject("offering_id", UUID.class)),
                        new RoundId(rs.getObject("round_id", UUID.class))),
                rs.getObject("rank", Integer.class),
                rs.getObject("offered_until", OffsetDateTime.class).toInstant(),
                rs.getBoolean("asked_by_team"));
    }
}
