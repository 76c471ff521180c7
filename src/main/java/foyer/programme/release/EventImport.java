package foyer.programme.release;

import foyer.programme.Caution;
import foyer.programme.Caution.Matter;
import foyer.programme.Change;
import foyer.programme.EventTexts;
import foyer.programme.Foresight;
import foyer.programme.Foresight.Foreseen;
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
import foyer.programme.eventfile.EventFile;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.KnownIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads outside the transaction, so that a file full of mistakes holds nobody up; writes inside it, one import at a time. */
@Component
class EventImport implements ImportEvent {
    /** Of what is missing so many are named; doctor lists them all. */
    private static final int NAMED = 3;

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
        return read(file).<Import>map(content -> from(file.toString(), content)).orElseGet(() -> notThere(file));
    }

    @Override
    public Import from(String name, byte[] content) {
        return switch (EventFileReader.read(name, content, KnownIds.none())) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right -> inTransaction(() -> imported(compared(slug(right), name, content)));
        };
    }

    @Override
    public Foresight foresee(Path file) {
        return read(file)
                .<Foresight>map(content -> foresee(file.toString(), content))
                .orElseGet(() -> notThere(file));
    }

    @Override
    public Foresight foresee(String name, byte[] content) {
        return switch (EventFileReader.read(name, content, KnownIds.none())) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right -> inTransaction(() -> foreseen(compared(slug(right), name, content)));
        };
    }

    /** A file beside the release in force. */
    private record Compared(Optional<Programme> before, EventFile file, List<Change> changes, byte[] content) {}

    private Compared compared(String slug, String name, byte[] content) {
        programmes.lockImports();
        var ids = programmes.knownIds(slug);
        var before = programmes.read(ids.event());
        return switch (EventFileReader.read(name, content, ids)) {
            case Wrong wrong -> new Compared(before, wrong, List.of(), content);
            case Right right -> new Compared(before, right, Differences.between(before, right.programme()), content);
        };
    }

    private Import imported(Compared compared) {
        return switch (compared.file()) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right -> released(compared, right);
        };
    }

    private Import released(Compared compared, Right right) {
        var changes = compared.changes();
        var event = right.programme().event();
        var cautions = cautions(right);
        if (changes.isEmpty()) {
            programmes.writeFile(event.id(), compared.content());
            return new Imported(event.id(), event.slug(), event.release(), changes, cautions);
        }
        var taken = taken(compared.before(), right.programme());
        if (!taken.isEmpty()) {
            return new WouldTakeSeats(taken);
        }
        int release = inForce(compared) + 1;
        programmes.write(right.programme().as(release));
        programmes.writeFile(event.id(), compared.content());
        publisher.publishEvent(new ProgrammeReleased(event.id()));
        return new Imported(event.id(), event.slug(), release, changes, cautions);
    }

    private Foresight foreseen(Compared compared) {
        return switch (compared.file()) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right -> {
                var taken = taken(compared.before(), right.programme());
                yield taken.isEmpty()
                        ? new Foreseen(slug(right), inForce(compared), compared.changes(), cautions(right))
                        : new WouldTakeSeats(taken);
            }
        };
    }

    private static List<Caution> cautions(Right right) {
        var cautions = new ArrayList<>(right.cautions());
        var texts = EventTexts.of(right.programme());
        missing(Matter.NO_ENGLISH, texts.withoutEnglish()).ifPresent(cautions::add);
        missing(Matter.NO_PLAIN_LANGUAGE, texts.withoutPlainLanguage()).ifPresent(cautions::add);
        return cautions;
    }

    private static Optional<Caution> missing(Matter matter, List<String> paths) {
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caution(
                        "",
                        0,
                        "",
                        matter,
                        List.of(
                                Integer.toString(paths.size()),
                                String.join(", ", paths.subList(0, Math.min(NAMED, paths.size()))))));
    }

    private static int inForce(Compared compared) {
        return compared.before().map(programme -> programme.event().release()).orElse(0);
    }

    private static String slug(Right right) {
        return right.programme().event().slug();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Optional<byte[]> read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Optional.of(content.readNBytes(EventFileReader.LARGEST + 1));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Refused notThere(Path file) {
        return new Refused(List.of(new Mistake(file.toString(), 0, "", Problem.NOT_THERE, List.of(), null)));
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
