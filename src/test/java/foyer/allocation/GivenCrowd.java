package foyer.allocation;

import foyer.allocation.solver.Problem;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An event and hundreds or thousands of people with confirmed wishes, written as rows: that way they are there in a moment. */
public final class GivenCrowd {
    private final GivenEvents given;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public GivenCrowd(GivenEvents given, JdbcClient jdbc, TransactionTemplate transaction) {
        this.given = given;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Offerings and wishes, in either round, as in the problem. */
    public GivenEvent of(Problem problem) {
        var draft = given.event();
        problem.offerings()
                .forEach(offering -> draft.offering(
                        offering.id(),
                        problem.rounds().stream().mapToInt(offering::capacityIn).toArray()));
        var event = draft.withWishPhase();
        transaction.executeWithoutResult(_ -> write(event, problem));
        return event;
    }

    private void write(GivenEvent event, Problem problem) {
        jdbc.sql("""
                create temp table p on commit drop as
                  select n, uuidv7() as person, uuidv7() as registration from generate_series(1, :people) as n
                """).param("people", problem.participants().size()).update();
        jdbc.sql("""
                insert into people.person (id, name, email, email_key, organisation, language, created_at)
                  select person, 'Person ' || n, n || '@' || :mark || '.example', n || '@' || :mark || '.example', null, 'de',
                         '2030-03-05T08:00:00Z' from p
                """).param("mark", event.slug()).update();
        jdbc.sql("""
                insert into registration.registration
                       (id, event_id, person_id, receipt, submission, fingerprint, status, created_at, confirmed_at)
                  select registration, :event, person, gen_random_uuid(), gen_random_uuid()::text, md5(n::text), 'confirmed',
                         '2030-03-05T08:00:00Z', '2030-03-05T09:00:00Z' from p
                """).param("event", event.id().value()).update();
        wishes(event, problem);
    }

    private void wishes(GivenEvent event, Problem problem) {
        List<Integer> people = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int number = 0;
        for (var person : problem.participants()) {
            number++;
            for (var wish : person.wishes()) {
                people.add(number);
                ranks.add(wish.rank());
                keys.add(wish.offering());
            }
        }
        jdbc.sql("""
                insert into registration.wish (registration_id, rank, offering_id)
                  select p.registration, w.rank, o.id
                  from unnest(:people::int[], :ranks::int[], :keys::text[]) as w (n, rank, key)
                  join p on p.n = w.n join programme.offering as o on o.event_id = :event and o.key = w.key
                """)
                .param("people", people.toArray(Integer[]::new))
                .param("ranks", ranks.toArray(Integer[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("event", event.id().value())
                .update();
    }
}
