package foyer.programme.release;

import foyer.programme.Import;
import foyer.programme.Import.Imported;
import foyer.programme.Import.Refused;
import foyer.programme.Import.Taken;
import foyer.programme.Import.WouldTakeSeats;
import foyer.programme.ImportEvent;
import foyer.programme.Mistake;
import foyer.programme.Mistake.Problem;
import foyer.programme.Programme;
import foyer.programme.ProgrammeReleased;
import foyer.programme.ReleaseGuard;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.KnownIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads outside the transaction, so that a file full of mistakes holds nobody up; writes inside it, one import at a time. */
@Component
class EventImport implements ImportEvent {
    private final ProgrammeStore programmes;
    private final ObjectProvider<ReleaseGuard> guards;
    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transaction;

    EventImport(
            ProgrammeStore programmes,
            ObjectProvider<ReleaseGuard> guards,
            ApplicationEventPublisher publisher,
            TransactionOperations transaction) {
        this.programmes = programmes;
        this.guards = guards;
        this.publisher = publisher;
        this.transaction = transaction;
    }

    @Override
    public Import from(Path file) {
        var name = file.toString();
        try (var content = Files.newInputStream(file)) {
            return from(name, content.readNBytes(EventFileReader.LARGEST + 1));
        } catch (IOException unreadable) {
            return new Refused(List.of(new Mistake(name, 0, "", Problem.NOT_THERE, List.of(), null)));
        }
    }

    @Override
    public Import from(String name, byte[] content) {
        return switch (EventFileReader.read(name, content, KnownIds.none())) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right ->
                Objects.requireNonNull(transaction.execute(
                        status -> release(right.programme().event().slug(), name, content)));
        };
    }

    private Import release(String slug, String name, byte[] content) {
        programmes.lockImports();
        var ids = programmes.knownIds(slug);
        return switch (EventFileReader.read(name, content, ids)) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right -> release(programmes.read(ids.event()), right.programme());
        };
    }

    private Import release(Optional<Programme> before, Programme read) {
        var changes = Differences.between(before, read);
        var event = read.event();
        if (changes.isEmpty()) {
            return new Imported(event.id(), event.slug(), event.release(), changes);
        }
        var taken = taken(before, read);
        if (!taken.isEmpty()) {
            return new WouldTakeSeats(taken);
        }
        int release = before.map(programme -> programme.event().release()).orElse(0) + 1;
        programmes.write(read.as(release));
        publisher.publishEvent(new ProgrammeReleased(event.id()));
        return new Imported(event.id(), event.slug(), release, changes);
    }

    private List<Taken> taken(Optional<Programme> before, Programme after) {
        var coming = new HashMap<Slot, Integer>();
        before.ifPresent(programme -> slots(programme).forEach((slot, capacity) -> coming.put(slot, 0)));
        coming.putAll(slots(after));
        return guards.stream()
                .flatMap(guard -> guard.wouldTake(after.event().id(), Map.copyOf(coming)).stream())
                .map(taken -> named(
                        taken, Stream.concat(Stream.of(after), before.stream()).toList()))
                .toList();
    }

    private static Map<Slot, Integer> slots(Programme programme) {
        var slots = new HashMap<Slot, Integer>();
        programme
                .offerings()
                .forEach(offering -> offering.capacity()
                        .forEach((round, capacity) -> slots.put(new Slot(offering.id(), round), capacity)));
        return slots;
    }

    /** An offering that disappears has its name from the release in force. */
    private static Taken named(ReleaseGuard.Taken taken, List<Programme> programmes) {
        var offering = programmes.stream()
                .flatMap(programme -> programme.offering(taken.slot().offering()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a guard named an offering nobody asked about"));
        var round = programmes.stream()
                .flatMap(programme -> programme.round(taken.slot().round()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a guard named a round nobody asked about"));
        return new Taken(offering.key(), offering.title(), round.key(), taken.held(), taken.capacity());
    }
}
