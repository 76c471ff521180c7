package foyer.registration;

import foyer.people.DataKind;
import foyer.programme.Event;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.seats.Seating;
import foyer.seats.Seating.Seat;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people would like to see clarified, and who may read it: the hosts of the seat they got, on their page, and nobody
 * else. The form's text is meant for the first offering somebody gets in a round. After a move the former hosts read it no
 * more, and the next ones nothing until the person said anew what is meant for them.
 */
@Service
public class Concerns {
    private final ConcernStore store;
    private final RegistrationStore registrations;
    private final Clock clock;

    Concerns(ConcernStore store, RegistrationStore registrations, Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** @param text null: they had nothing to say to these hosts */
    record Meant(
            OfferingId offering, RoundId round, @Nullable String text) {}

    /**
     * What stands for one offering.
     *
     * @param round null where it waits for the first seat; the text is then meant for whatever they get
     * @param text what its hosts may read, or what may be passed on to them; empty where there is nothing
     * @param open true: the hosts read nothing until the person has answered
     */
    public record Own(
            @Nullable OfferingId offering, @Nullable RoundId round, String text, boolean open) {
        @Override
        public String toString() {
            return "Own[" + offering + ", open=" + open + "]";
        }
    }

    /** The moment from which on nobody reads them, and they are deleted. */
    public static Instant ends(Event event) {
        return Retention.ends(event, DataKind.CONCERNS);
    }

    public boolean areOver(Event event) {
        return !clock.instant().isBefore(ends(event));
    }

    /** For the hosts of an offering: of those who have a seat there now. */
    public Map<RegistrationId, String> forHostsOf(Event event, OfferingId offering) {
        return areOver(event) ? Map.of() : store.readableIn(offering);
    }

    /** One entry an offering one has a seat in; before there is any seat, one entry for what is to come. */
    public List<Own> of(Registration registration, Seating seating) {
        String first = registration.concern() == null ? "" : registration.concern();
        if (seating.seats().isEmpty()) {
            return List.of(new Own(null, null, first, false));
        }
        var meant = store.of(registration.id());
        return seating.seats().stream()
                .map(seat -> own(seat, meant).orElseGet(() -> toAsk(seat, meant, first)))
                .toList();
    }

    private static Optional<Own> own(Seat seat, List<Meant> meant) {
        return meant.stream()
                .filter(m -> m.offering().equals(seat.slot().offering()))
                .findFirst()
                .map(m -> new Own(m.offering(), seat.slot().round(), m.text() == null ? "" : m.text(), false));
    }

    /** Who never said anything is not asked. */
    private static Own toAsk(Seat seat, List<Meant> meant, String first) {
        String before = meant.stream()
                .filter(m -> m.round().equals(seat.slot().round()))
                .findFirst()
                .map(m -> m.text() == null ? "" : m.text())
                .orElse(first);
        return new Own(seat.slot().offering(), seat.slot().round(), before, !before.isEmpty());
    }

    /** @param offering one that the person has a seat in, in this round */
    @Transactional
    public void answer(RegistrationId registration, OfferingId offering, RoundId round, String text) {
        registrations.lock(registration);
        store.answer(registration, offering, round, text.isEmpty() ? null : text);
    }

    /** Who did not say is missing. */
    public Map<RegistrationId, Experience> experienceOf(Collection<RegistrationId> registrations) {
        return store.experienceOf(registrations);
    }

    /** @param experience null: they would rather not say */
    @Transactional
    public void keepExperience(RegistrationId registration, @Nullable Experience experience) {
        registrations.lock(registration);
        store.keepExperience(registration, experience);
    }

    /** For whatever they get first. */
    @Transactional
    public void keepForFirstSeats(RegistrationId registration, String text) {
        registrations.lock(registration);
        store.keepForFirstSeats(registration, text.isEmpty() ? null : text);
    }
}
