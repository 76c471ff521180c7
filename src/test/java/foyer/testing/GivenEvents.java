package foyer.testing;

import foyer.programme.EventId;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.ProgrammeReleased;
import foyer.programme.Programmes;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Small events for tests: {@code given.event().offering("choir", 2, 2).live()}. Each test makes its own. */
public final class GivenEvents {
    public static final Instant OPENS = Instant.parse("2030-03-01T08:00:00Z");
    public static final Instant WISHES_UNTIL = Instant.parse("2030-03-10T22:00:00Z");
    public static final Instant DURING_WISHES = Instant.parse("2030-03-05T12:00:00Z");
    public static final Instant DURING_LIVE = Instant.parse("2030-03-15T12:00:00Z");
    public static final Instant CLOSES = Instant.parse("2030-03-20T22:00:00Z");

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    public GivenEvents(
            JdbcClient jdbc, Programmes programmes, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.events = events;
        this.transaction = transaction;
    }

    public Draft event() {
        return new Draft();
    }

    /** An event with two rounds that is not yet written. */
    public final class Draft {
        private final Map<String, int[]> offerings = new LinkedHashMap<>();
        private final Map<String, Integer> minimums = new LinkedHashMap<>();
        private @Nullable String changes;

        /** @param json of {@link foyer.programme.ChangeRules} */
        public Draft changes(String json) {
            changes = json;
            return this;
        }

        /** @param seats in round 1, 2 …; −1: not in that round */
        public Draft offering(String key, int... seats) {
            offerings.put(key, seats);
            return this;
        }

        /** In every round. */
        public Draft needs(String key, int people) {
            minimums.put(key, people);
            return this;
        }

        /** Seats are given at once. */
        public GivenEvent live() {
            return write(null);
        }

        /** Wishes are gathered until {@link GivenEvents#WISHES_UNTIL}. */
        public GivenEvent withWishPhase() {
            return write(WISHES_UNTIL);
        }

        private GivenEvent write(@Nullable Instant wishesUntil) {
            UUID event = UUID.randomUUID();
            transaction.executeWithoutResult(status -> {
                insertEvent(event, wishesUntil, changes);
                int rounds = offerings.values().stream()
                        .mapToInt(s -> s.length)
                        .max()
                        .orElse(0);
                for (int number = 1; number <= rounds; number++) {
                    insertRound(event, number);
                }
                offerings.forEach((key, seats) -> insertOffering(event, key, seats));
                minimums.forEach((key, people) -> jdbc.sql("""
                        update programme.offering_round set minimum = :people where offering_id =
                            (select id from programme.offering where event_id = :event and key = :key)
                        """)
                        .param("people", people)
                        .param("event", event)
                        .param("key", key)
                        .update());
                events.publishEvent(new ProgrammeReleased(new EventId(event)));
            });
            return new GivenEvent(programmes.byId(new EventId(event)).orElseThrow());
        }
    }

    /** A written event, and short ways to its parts. */
    public record GivenEvent(Programme programme) {
        public EventId id() {
            return programme.event().id();
        }

        public String slug() {
            return programme.event().slug();
        }

        public RoundId round(int number) {
            return programme.round("" + number).orElseThrow().id();
        }

        public Offering offering(String key) {
            return programme.offering(key).orElseThrow();
        }

        public Slot slot(String offering, int round) {
            return new Slot(offering(offering).id(), round(round));
        }
    }

    private void insertEvent(UUID event, @Nullable Instant wishesUntil, @Nullable String changes) {
        jdbc.sql("""
                insert into programme.event (id, slug, release, title, claim, date, zone, language, organiser, contact,
                    venue, opens, wishes_until, closes, maximum_wishes, hold_hours, rush_hold_hours, rush_per_hour,
                    retention_days, changes)
                values (:id, :slug, 1, '{"de": "Tag der Chöre", "en": "Day of the choirs"}', '{"de": "Alle singen."}',
                    '2030-04-01', 'Europe/Berlin', 'de', 'Chorverband', 'chor@foyer.example',
                    '{"name": {"de": "Haus der Musik"}, "address": "Weg 1, 59423 Unna", "way": {"de": "Zu Fuß"}}',
                    :opens, :wishesUntil, :closes, 10, 24, 2, 100, 90, cast(:changes as jsonb))
                """)
                .param("id", event)
                .param("slug", "event-" + event)
                .param("opens", OPENS.atOffset(ZoneOffset.UTC))
                .param("wishesUntil", wishesUntil == null ? null : wishesUntil.atOffset(ZoneOffset.UTC))
                .param("closes", CLOSES.atOffset(ZoneOffset.UTC))
                .param("changes", changes)
                .update();
    }

    private void insertRound(UUID event, int number) {
        Instant starts = Instant.parse("2030-04-01T10:00:00Z").plusSeconds(number * 7200L);
        jdbc.sql("""
                insert into programme.round (id, event_id, key, number, title, starts, ends)
                values (gen_random_uuid(), :event, :key, :number, '{"de": "Runde"}', :starts, :ends)
                """)
                .param("event", event)
                .param("key", "" + number)
                .param("number", number)
                .param("starts", starts.atOffset(ZoneOffset.UTC))
                .param("ends", starts.plusSeconds(3600).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void insertOffering(UUID event, String key, int[] seats) {
        UUID offering = UUID.randomUUID();
        jdbc.sql("""
                insert into programme.offering
                    (id, event_id, key, position, kind, number, title, summary, description, tools)
                values (:id, :event, :key, :position, 'forum', :key, jsonb_build_object('de', :key::text), '{"de": ""}',
                    '{"de": ""}', '[]')
                """)
                .param("id", offering)
                .param("event", event)
                .param("key", key)
                .param("position", Math.abs(key.hashCode()) % 1000)
                .update();
        for (int i = 0; i < seats.length; i++) {
            if (seats[i] >= 0) {
                jdbc.sql("""
                        insert into programme.offering_round (offering_id, round_id, capacity)
                        select :offering, id, :capacity from programme.round where event_id = :event and number = :number
                        """)
                        .param("offering", offering)
                        .param("capacity", seats[i])
                        .param("event", event)
                        .param("number", i + 1)
                        .update();
            }
        }
    }
}
