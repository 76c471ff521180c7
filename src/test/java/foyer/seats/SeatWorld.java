package foyer.seats;

import foyer.platform.storage.BeginAnew;
import foyer.programme.ProgrammeReleased;
import foyer.programme.ReleaseGuard;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An event on which many do all that can be done with seats, at random. Each step is a transaction of its own. */
final class SeatWorld {
    private static final int PEOPLE = 24;
    private static final String[] OFFERINGS = {"choir", "drums", "flute", "organ"};

    /** What the steps are made of. */
    record Tools(
            TakeSeats take,
            ConfirmSeats confirm,
            ReleaseSeats release,
            KeepSeat keep,
            AnswerOffer answer,
            OfferSeats offers,
            ReleaseGuard guard,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {}

    private record Person(Party party, List<SeatOption> wishes, boolean confirmed) {
        Person again() {
            return new Person(party, wishes, confirmed);
        }

        Person taken() {
            return new Person(party, wishes, true);
        }
    }

    private final Tools tools;
    private final GivenEvent event;
    /** Whoever works on a person has taken them out: as the lock of a registration does. */
    private final ConcurrentLinkedQueue<Person> people = new ConcurrentLinkedQueue<>();

    private final AtomicInteger registered = new AtomicInteger();

    SeatWorld(Tools tools, GivenEvent event) {
        this.tools = tools;
        this.event = event;
    }

    /** @return what was done; empty when there was nothing to do of the kind that was drawn */
    Optional<String> step(RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> did("register", () -> registers(random));
            case 4, 5, 6 -> withSomebody("confirm", person -> !person.confirmed(), this::confirms);
            case 7 -> withSomebody("expire", person -> !person.confirmed(), this::leaves);
            case 8, 9, 10 -> withSomebody("cancel", Person::confirmed, this::leaves);
            case 11, 12 -> withSomebody("change", Person::confirmed, person -> changes(person, random));
            case 13 -> withSomebody("keep", Person::confirmed, this::keeps);
            case 14, 15 -> withSomebody("accept", Person::confirmed, this::accepts);
            case 16 -> withSomebody("decline", Person::confirmed, this::declines);
            case 17 -> withSomebody("lapse", Person::confirmed, this::lapses);
            default -> did("resize", () -> resizes(random));
        };
    }

    private Optional<String> did(String what, BooleanSupplier step) {
        return step.getAsBoolean() ? Optional.of(what) : Optional.empty();
    }

    /** A person's new state, or null when they are gone; the same object when nothing was done. */
    private interface Act {
        @Nullable
        Person on(Person person);
    }

    private Optional<String> withSomebody(String what, Predicate<Person> which, Act act) {
        for (int tries = people.size(); tries > 0; tries--) {
            var person = people.poll();
            if (person == null) {
                return Optional.empty();
            }
            if (!which.test(person)) {
                people.add(person);
                continue;
            }
            Person after = person;
            try {
                after = act.on(person);
            } finally {
                if (after != null) {
                    people.add(after);
                }
            }
            if (after != person) {
                return Optional.of(what);
            }
            if (!what.equals("accept") && !what.equals("decline") && !what.equals("lapse")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean registers(RandomGenerator random) {
        if (registered.incrementAndGet() > PEOPLE) {
            registered.decrementAndGet();
            return false;
        }
        var holder = new HolderId(UUID.randomUUID());
        var party = random.nextInt(6) == 0 ? new Party(holder, new HolderId(UUID.randomUUID())) : Party.alone(holder);
        var person = new Person(party, wishes(event, random), false);
        inTransaction(() -> tools.take().firstTime(request(person), rounds()));
        people.add(person);
        return true;
    }

    private Person confirms(Person person) {
        var taken = person.taken();
        inTransaction(() -> {
            if (tools.confirm().of(event.id(), person.party().holder())) {
                tools.take().anew(request(taken), rounds());
            }
        });
        return taken;
    }

    private @Nullable Person leaves(Person person) {
        inTransaction(() -> tools.release().of(event.id(), person.party().holder()));
        registered.decrementAndGet();
        return null;
    }

    private Person changes(Person person, RandomGenerator random) {
        var changed = new Person(person.party(), wishes(event, random), true);
        inTransaction(() -> tools.take().anew(request(changed), rounds()));
        return changed;
    }

    private Person keeps(Person person) {
        inTransaction(() -> {
            var holder = person.party().holder();
            if (tools.keep().of(holder).contains(event.round(1))) {
                tools.keep().letGo(event.id(), holder, event.round(1));
                tools.take().anew(request(person), rounds());
            } else {
                tools.keep().in(event.id(), holder, event.round(1));
            }
        });
        return person.again();
    }

    private Person accepts(Person person) {
        return answering(
                person,
                offer -> tools.answer()
                        .accepts(
                                event.id(),
                                offer.holder(),
                                offer.id(),
                                tools.clock().instant()));
    }

    private Person declines(Person person) {
        return answering(person, offer -> tools.answer().declines(event.id(), offer.holder(), offer.id()));
    }

    private Person answering(Person person, Consumer<Offer> answer) {
        var offers = tools.offers().of(person.party().holder());
        if (offers.isEmpty()) {
            return person;
        }
        inTransaction(() -> answer.accept(offers.getFirst()));
        return person.again();
    }

    /** The clock goes on; everybody else's offers come to their end then, too. */
    private Person lapses(Person person) {
        var offers = tools.offers().of(person.party().holder());
        if (offers.isEmpty()) {
            return person;
        }
        inTransaction(() -> tools.answer()
                .lapses(event.id(), person.party().holder(), offers.getFirst().until()));
        tools.clock().moveBy(Duration.ofSeconds(1));
        return person.again();
    }

    private boolean resizes(RandomGenerator random) {
        var slot = event.slot(OFFERINGS[random.nextInt(OFFERINGS.length)], random.nextInt(1, 3));
        return Boolean.TRUE.equals(BeginAnew.whenCrossed(() -> tools.transaction()
                .execute(_ -> {
                    var capacities = capacities();
                    int wanted = random.nextInt(1, 5);
                    capacities.put(slot, wanted);
                    if (!tools.guard().wouldTake(event.id(), capacities).isEmpty()) {
                        return false;
                    }
                    tools.jdbc()
                            .sql("""
                            with released as (
                                update programme.event set release = release + 1 where id = :event)
                            update programme.offering_round set capacity = :seats
                            where offering_id = :offering and round_id = :round
                            """)
                            .param("event", event.id().value())
                            .param("seats", wanted)
                            .param("offering", slot.offering().value())
                            .param("round", slot.round().value())
                            .update();
                    tools.events().publishEvent(new ProgrammeReleased(event.id()));
                    return true;
                })));
    }

    private Map<Slot, Integer> capacities() {
        var capacities = new HashMap<Slot, Integer>();
        tools.jdbc().sql("""
                        select o.offering_id, o.round_id, o.capacity from programme.offering_round as o
                        join programme.round as r on r.id = o.round_id where r.event_id = :event
                        """).param("event", event.id().value()).query(row -> {
            capacities.put(SeatStore.slot(row), row.getInt("capacity"));
        });
        return capacities;
    }

    private void inTransaction(Runnable step) {
        BeginAnew.whenCrossed(() -> {
            tools.transaction().executeWithoutResult(_ -> step.run());
            return true;
        });
    }

    private SeatRequest request(Person person) {
        return new SeatRequest(
                event.id(),
                person.party(),
                person.wishes(),
                person.confirmed(),
                tools.clock().instant());
    }

    private static List<SeatOption> wishes(GivenEvent event, RandomGenerator random) {
        var liked = new ArrayList<>(List.of(OFFERINGS));
        Collections.shuffle(liked, Random.from(random));
        var options = new ArrayList<SeatOption>();
        int many = random.nextInt(1, 5);
        for (int i = 0; i < many; i++) {
            options.add(new SeatOption(event.slot(liked.get(i), 1), i + 1));
            options.add(new SeatOption(event.slot(liked.get(i), 2), i + 1));
        }
        return options;
    }

    private Set<RoundId> rounds() {
        return Set.of(event.round(1), event.round(2));
    }
}
