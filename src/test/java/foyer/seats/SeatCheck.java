package foyer.seats;

import foyer.programme.EventId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of an event's seats and waiting lists at every moment that others can see, asked in one statement. */
final class SeatCheck {
    private static final String BROKEN = """
            with seat as (select * from seats.seat where event_id = :event),
                 waiting as (select * from seats.waiting where event_id = :event),
                 slot as (
                    select o.offering_id, o.round_id, o.capacity from programme.offering_round as o
                    join programme.round as r on r.id = o.round_id where r.event_id = :event),
                 free as (select offering_id, round_id from seat where state = 'free')
            select 'more or fewer seats than the programme says' as what from slot
              where capacity <> (select count(*) from seat
                                 where (seat.offering_id, seat.round_id) = (slot.offering_id, slot.round_id))
            union all
            select 'somebody waits beside a free seat and is not asked' from waiting as w
              where w.active and w.beside_id is null
                and exists (select from free where (free.offering_id, free.round_id) = (w.offering_id, w.round_id))
                and not exists (select from seat as s where s.state = 'offered' and s.holder_id = w.holder_id
                                  and (s.offering_id, s.round_id) = (w.offering_id, w.round_id))
            union all
            select 'a turn is not what their seats cost' from waiting as w
              where w.turn <> (
                select - coalesce(sum(case when s.rank is null then 20 else (array[0, 1, 3, 6])[s.rank] end), 0)
                  - 10000 * (2 - count(*)) - case when count(s.rank) > 0 then 0 else 1000000 end
                from seat as s where s.seated_id = w.holder_id)
            union all
            select 'somebody waits for what is no better' from waiting as w
              where exists (select from seat as s where s.seated_id = w.holder_id
                              and (s.offering_id = w.offering_id or (s.round_id = w.round_id and s.rank <= w.rank)))
            union all
            select 'an offer of what nobody waits for' from seat as s
              where s.state = 'offered'
                and not exists (select from waiting as w where w.holder_id in (s.holder_id, s.beside_id)
                                  and (w.offering_id, w.round_id) = (s.offering_id, s.round_id)
                                  and w.beside_id is not distinct from
                                      case when w.holder_id = s.holder_id then s.beside_id else s.holder_id end)
            union all
            select 'two offers of one slot to one person' from seat where state = 'offered'
              group by holder_id, offering_id, round_id having count(*) > 1
            union all
            select 'an offered or seated pair is split' from seat as s
              where s.beside_id is not null
                and not exists (select from seat as o where o.holder_id = s.beside_id and o.beside_id = s.holder_id
                                  and (o.offering_id, o.round_id, o.state) = (s.offering_id, s.round_id, s.state))
            """;

    /**
     * Speaks in the very transaction in which somebody gets a free seat past another. It sees what that transaction sees, so
     * it is exact: whoever joins or leaves the list is kept out by the slot's lock, or by their own.
     */
    private static final String IN_ORDER = """
            create or replace function seats.nobody_is_overtaken() returns trigger language plpgsql as $$
            begin
              if exists (
                select from seats.waiting as w
                left join seats.waiting as mine
                    on (mine.holder_id, mine.offering_id, mine.round_id) = (new.holder_id, new.offering_id, new.round_id)
                where w.offering_id = new.offering_id and w.round_id = new.round_id and w.active and w.beside_id is null
                  and w.holder_id not in (new.holder_id, coalesce(new.beside_id, new.holder_id))
                  and mine.active and mine.beside_id is null
                  and (w.turn, w.since, w.lot, w.holder_id) < (mine.turn, mine.since, mine.lot, mine.holder_id)
                  and not exists (select from seats.seat as s
                                  where s.state = 'offered' and s.holder_id = w.holder_id
                                    and s.offering_id = w.offering_id and s.round_id = w.round_id)) then
                raise exception 'somebody is overtaken on a waiting list';
              end if;
              return new;
            end $$;
            create or replace trigger nobody_is_overtaken after update on seats.seat for each row
              when (old.state = 'free' and new.state in ('taken', 'offered'))
              execute function seats.nobody_is_overtaken();
            """;

    private final JdbcClient jdbc;

    SeatCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void watchTheOrder() {
        jdbc.sql(IN_ORDER).update();
    }

    List<String> broken(EventId event) {
        return jdbc.sql(BROKEN)
                .param("event", event.value())
                .query((row, _) -> row.getString("what"))
                .list();
    }
}
