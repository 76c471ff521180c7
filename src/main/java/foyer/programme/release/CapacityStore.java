package foyer.programme.release;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One capacity of the release in force. */
@Component
class CapacityStore {
    private final JdbcClient jdbc;

    CapacityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(OfferingId offering, RoundId round, int capacity) {
        jdbc.sql("""
                        update programme.offering_round set capacity = :capacity
                        where offering_id = :offering and round_id = :round
                        """)
                .param("capacity", capacity)
                .param("offering", offering.value())
                .param("round", round.value())
                .update();
    }
}
