package foyer.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Problem and result of a draft in the files of {@code foyer allocate DIR}, for whoever wants to compute it again: opaque
 * ids, no names, no needs. The seed is among them, so they are there only once the seats are published.
 */
@Service
public class AuditFiles {
    /** The oldest time a ZIP can hold: the same draft is the same file, whenever it is fetched. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Drafts drafts;
    private final Lottery lottery;
    private final Audit audit;

    AuditFiles(Drafts drafts, Lottery lottery, Audit audit) {
        this.drafts = drafts;
        this.lottery = lottery;
        this.audit = audit;
    }

    /** Each time is noted. Nothing before the publication, for a trial, and for what is not ready. */
    @Transactional
    public Optional<byte[]> of(Event event, Draft draft, Actor actor) {
        var seed = lottery.of(event).map(Lottery.Known::seed);
        if (seed.isEmpty() || !draft.canBePublished()) {
            return Optional.empty();
        }
        audit.record(actor, "allocation.files", draft.id(), event.id().value());
        return Optional.of(zip(files(draft, seed.get())));
    }

    private Map<String, String> files(Draft draft, String seed) {
        var problem = drafts.problem(draft);
        var figures = Objects.requireNonNull(draft.figures());
        var files = new LinkedHashMap<>(ProblemFiles.of(problem, draft.weights()));
        files.put("seats.csv", seats(problem, drafts.seats(draft)));
        files.put("prices.csv", prices(draft));
        if (problem.offerings().stream()
                .anyMatch(offering -> !offering.minimum().isEmpty())) {
            files.put("closed.csv", closed(figures));
        }
        files.put("certificate.json", CertificateFile.of(draft, figures, new Seed(seed)));
        files.put("seed.txt", seed + "\n");
        return files;
    }

    private static String seats(Problem problem, SortedMap<String, List<SlotKey>> seats) {
        var csv = new StringBuilder("participant,round,offering,rank\n");
        for (Participant person : problem.participants()) {
            for (String round : problem.rounds()) {
                seats.getOrDefault(person.id(), List.of()).stream()
                        .filter(seat -> seat.round().equals(round))
                        .forEach(seat -> {
                            int rank = Tally.rank(person, seat);
                            ProblemFiles.line(csv, person.id(), round, seat.offering(), rank == 0 ? "" : rank);
                        });
            }
        }
        return csv.toString();
    }

    private String prices(Draft draft) {
        var csv = new StringBuilder("offering,round,price\n");
        drafts.prices(draft)
                .forEach((slot, price) -> ProblemFiles.line(csv, slot.offering(), slot.round(), price.toPlainString()));
        return csv.toString();
    }

    private static String closed(Figures figures) {
        var csv = new StringBuilder("offering,round\n");
        figures.closed().stream()
                .map(SlotKey::parse)
                .forEach(slot -> ProblemFiles.line(csv, slot.offering(), slot.round()));
        return csv.toString();
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }
}
