package foyer.allocation;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Wish;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Problem, seats and prices of each run. */
@Repository
class DraftPeopleStore {
    private static final char RANK = '=';

    private final JdbcClient jdbc;

    DraftPeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID draft, Problem problem) {
        for (String round : problem.rounds()) {
            problem.offerings().forEach(offering -> insert(draft, offering, round));
        }
        var people = problem.participants();
        jdbc.sql("""
                insert into allocation.draft_participant (draft_id, registration_id, pair, wishes, without)
                select :draft, p.id, p.pair, p.wishes, p.without
                from unnest(:ids::uuid[], :pairs::boolean[], :wishes::text[], :without::text[])
                    as p (id, pair, wishes, without)
                """)
                .param("draft", draft)
                .param("ids", people.stream().map(Participant::id).toArray(String[]::new))
                .param(
                        "pairs",
                        people.stream().map(person -> person.seats() > 1).toArray(Boolean[]::new))
                .param("wishes", people.stream().map(DraftPeopleStore::wishes).toArray(String[]::new))
                .param(
                        "without",
                        people.stream()
                                .map(person ->
                                        person.without().stream().sorted().collect(Collectors.joining(" ")))
                                .toArray(String[]::new))
                .update();
    }

    private void insert(UUID draft, Offering offering, String round) {
        jdbc.sql("""
                insert into allocation.draft_offering (draft_id, offering, round, capacity, minimum)
                values (:draft, :offering, :round, :capacity, :minimum)
                """)
                .param("draft", draft)
                .param("offering", offering.id())
                .param("round", round)
                .param("capacity", offering.capacityIn(round))
                .param("minimum", offering.minimumIn(round))
                .update();
    }

    private static String wishes(Participant person) {
        return person.wishes().stream()
                .map(wish -> wish.rank() + "" + RANK
                        + (wish.round() == null
                                ? wish.offering()
                                : new SlotKey(wish.offering(), wish.round()).toString()))
                .collect(Collectors.joining(" "));
    }

    void write(UUID draft, Map<String, List<SlotKey>> seats, Map<SlotKey, Long> prices) {
        var ids = seats.keySet().stream().sorted().toList();
        jdbc.sql("""
                update allocation.draft_participant as d set seats = s.seats
                from unnest(:ids::uuid[], :seats::text[]) as s (id, seats)
                where d.draft_id = :draft and d.registration_id = s.id
                """)
                .param("draft", draft)
                .param("ids", ids.toArray(String[]::new))
                .param(
                        "seats",
                        ids.stream()
                                .map(id -> seats.getOrDefault(id, List.of()).stream()
                                        .map(SlotKey::toString)
                                        .collect(Collectors.joining(" ")))
                                .toArray(String[]::new))
                .update();
        prices.forEach((slot, price) -> jdbc.sql("""
                update allocation.draft_offering set price = :price
                where draft_id = :draft and offering = :offering and round = :round
                """)
                .param("draft", draft)
                .param("offering", slot.offering())
                .param("round", slot.round())
                .param("price", price)
                .update());
    }

    Problem problem(UUID draft, List<String> rounds) {
        var capacity = new LinkedHashMap<String, Map<String, Integer>>();
        var minimum = new HashMap<String, Map<String, Integer>>();
        jdbc.sql("select * from allocation.draft_offering where draft_id = :draft order by offering, round")
                .param("draft", draft)
                .query(row -> {
                    put(capacity, row.getString("offering"), row.getString("round"), row.getInt("capacity"));
                    put(minimum, row.getString("offering"), row.getString("round"), row.getInt("minimum"));
                });
        var offerings = capacity.entrySet().stream()
                .map(seats ->
                        new Offering(seats.getKey(), seats.getValue(), minimum.getOrDefault(seats.getKey(), Map.of())))
                .toList();
        return new Problem(rounds, offerings, participants(draft));
    }

    private static void put(Map<String, Map<String, Integer>> numbers, String offering, String round, int number) {
        var byRound = numbers.computeIfAbsent(offering, _ -> new HashMap<>());
        if (number > 0) {
            byRound.put(round, number);
        }
    }

    private List<Participant> participants(UUID draft) {
        return jdbc
                .sql("select * from allocation.draft_participant where draft_id = :draft")
                .param("draft", draft)
                .query((row, _) -> {
                    var alone = new Participant(
                            row.getString("registration_id"),
                            words(row.getString("wishes"))
                                    .map(DraftPeopleStore::wish)
                                    .toList(),
                            words(row.getString("without")).collect(Collectors.toSet()),
                            Map.of());
                    return row.getBoolean("pair") ? alone.withCompanion() : alone;
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
    }

    private static Wish wish(String written) {
        int sign = written.indexOf(RANK);
        int rank = Integer.parseInt(written.substring(0, sign));
        var what = written.substring(sign + 1);
        if (what.indexOf('@') < 0) {
            return Wish.either(rank, what);
        }
        var slot = SlotKey.parse(what);
        return Wish.in(slot.round(), rank, slot.offering());
    }

    /** Everybody in the draft, by id; who has no seat has an empty list. */
    TreeMap<String, List<SlotKey>> seats(UUID draft) {
        var seats = new TreeMap<String, List<SlotKey>>();
        jdbc.sql("select registration_id, seats from allocation.draft_participant where draft_id = :draft")
                .param("draft", draft)
                .query(row -> {
                    var theirs = row.getString("seats");
                    seats.put(
                            row.getString("registration_id"),
                            words(theirs == null ? "" : theirs)
                                    .map(SlotKey::parse)
                                    .toList());
                });
        return seats;
    }

    /** In millionths of a point; a slot without a price is missing. */
    Map<SlotKey, Long> prices(UUID draft) {
        var prices = new TreeMap<SlotKey, Long>();
        jdbc.sql(
                        "select offering, round, price from allocation.draft_offering where draft_id = :draft and price is not null")
                .param("draft", draft)
                .query(row -> {
                    prices.put(new SlotKey(row.getString("offering"), row.getString("round")), row.getLong("price"));
                });
        return prices;
    }

    private static Stream<String> words(String written) {
        return written.isEmpty() ? Stream.empty() : Arrays.stream(written.split(" "));
    }
}
