package foyer.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose offers are over. */
@Repository
class OverdueOfferStore {
    private final JdbcClient jdbc;

    OverdueOfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One registration with an offer that was to be answered by now, locked for this transaction; another node skips it. */
    Optional<Registration> lockOneOverdue(Instant now) {
        return jdbc.sql(RegistrationStore.SELECT + """
                where exists (
                    select from seats.v_offer as o where o.holder_id = r.id and o.offered_until <= :now)
                order by id limit 1 for no key update of r skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, i) -> RegistrationStore.registration(rs))
                .optional();
    }
}
