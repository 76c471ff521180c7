package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.programme.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A module that keeps something of each kind, whatever the others keep. */
@TestConfiguration(proxyBeanMethods = false)
public class KeptInMemory {
    private final AtomicBoolean fails = new AtomicBoolean();
    private final Set<Object> kept = ConcurrentHashMap.newKeySet();

    private record Key(DataKind kind, Object id) {}

    void about(Registration registration, EventId event) {
        for (var kind : List.of(DataKind.ACCESS_NEEDS, DataKind.DIET)) {
            kept.add(new Key(kind, registration.person()));
        }
        kept.add(new Key(DataKind.HOSTS, event));
        kept.add(new Key(DataKind.AUDIT, event));
    }

    /** The next who is erased from here brings down the transaction, as a power cut would. */
    void failsOnce() {
        fails.set(true);
    }

    private int forget(DataKind kind, Object id) {
        return kept.remove(new Key(kind, id)) ? 1 : 0;
    }

    @Bean
    PersonalData keptNeeds() {
        return new Kept(DataKind.ACCESS_NEEDS);
    }

    @Bean
    PersonalData keptDiet() {
        return new Kept(DataKind.DIET);
    }

    @Bean
    EventData keptHosts() {
        return new KeptOfEvent(DataKind.HOSTS);
    }

    @Bean
    EventData keptAudit() {
        return new KeptOfEvent(DataKind.AUDIT);
    }

    private final class Kept implements PersonalData {
        private final DataKind kind;

        private Kept(DataKind kind) {
            this.kind = kind;
        }

        @Override
        public String section() {
            return "test-" + kind.code();
        }

        @Override
        public DataKind kind() {
            return kind;
        }

        @Override
        public List<Item> of(PersonId person, Language language) {
            return List.of();
        }

        @Override
        public int erase(Collection<PersonId> persons) {
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("the power is gone");
            }
            return persons.stream().mapToInt(person -> forget(kind, person)).sum();
        }
    }

    private final class KeptOfEvent implements EventData {
        private final DataKind kind;

        private KeptOfEvent(DataKind kind) {
            this.kind = kind;
        }

        @Override
        public DataKind kind() {
            return kind;
        }

        @Override
        public int forget(EventId event) {
            return KeptInMemory.this.forget(kind, event);
        }
    }
}
