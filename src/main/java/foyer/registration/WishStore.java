package foyer.registration;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WishStore {
    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RegistrationId registration, Wishes wishes) {
        for (int i = 0; i < wishes.ranked().size(); i++) {
            Wish wish = wishes.ranked().get(i);
            jdbc.sql("""
                    insert into registration.wish (registration_id, rank, offering_id, round_id)
                    values (:registration, :rank, :offering, :round)
                    """)
                    .param("registration", registration.value())
                    .param("rank", i + 1)
                    .param("offering", wish.offering().value())
                    .param("round", wish.certainRound().map(RoundId::value).orElse(null))
                    .update();
        }
        wishes.without()
                .forEach(round -> jdbc.sql("""
                        insert into registration.round_left_out (registration_id, round_id)
                        values (:registration, :round)
                        """)
                        .param("registration", registration.value())
                        .param("round", round.value())
                        .update());
    }

    void replace(RegistrationId registration, Wishes wishes) {
        jdbc.sql("delete from registration.wish where registration_id = :registration")
                .param("registration", registration.value())
                .update();
        jdbc.sql("delete from registration.round_left_out where registration_id = :registration")
                .param("registration", registration.value())
                .update();
        insert(registration, wishes);
    }

    Map<RegistrationId, Wishes> of(Collection<RegistrationId> registrations) {
        UUID[] ids = registrations.stream().map(RegistrationId::value).toArray(UUID[]::new);
        var ranked = new HashMap<RegistrationId, List<Wish>>();
        jdbc.sql("""
                select registration_id, offering_id, round_id from registration.wish
                where registration_id = any(:ids) order by registration_id, rank
                """).param("ids", ids).query(rs -> {
            UUID round = rs.getObject("round_id", UUID.class);
            ranked.computeIfAbsent(id(rs.getObject("registration_id", UUID.class)), r -> new ArrayList<>())
                    .add(new Wish(
                            new OfferingId(rs.getObject("offering_id", UUID.class)),
                            round == null ? null : new RoundId(round)));
        });
        var without = new HashMap<RegistrationId, Set<RoundId>>();
        jdbc.sql("select registration_id, round_id from registration.round_left_out where registration_id = any(:ids)")
                .param("ids", ids)
                .query(rs -> {
                    without.computeIfAbsent(id(rs.getObject("registration_id", UUID.class)), r -> new HashSet<>())
                            .add(new RoundId(rs.getObject("round_id", UUID.class)));
                });
        var wishes = new HashMap<RegistrationId, Wishes>();
        registrations.forEach(r ->
                wishes.put(r, new Wishes(ranked.getOrDefault(r, List.of()), without.getOrDefault(r, Set.of()))));
        return wishes;
    }

    private static RegistrationId id(UUID value) {
        return new RegistrationId(value);
    }
}
