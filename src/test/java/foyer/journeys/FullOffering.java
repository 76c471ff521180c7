package foyer.journeys;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes what is free of an offering for a while, so that a journey finds it full whatever others did before. */
record FullOffering(JdbcClient jdbc, String offering) {
    void fill() {
        jdbc.sql("""
                update seats.seat as s set state = 'taken', holder_id = s.id
                from programme.offering as o
                where o.id = s.offering_id and o.key = :offering and s.state = 'free'
                """).param("offering", offering).update();
    }

    /** Whoever waits is not moved up by it: the next journey's business. */
    void empty() {
        jdbc.sql("update seats.seat set state = 'free', holder_id = null where holder_id = id")
                .update();
    }
}
