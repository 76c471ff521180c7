package foyer.console.imports;

import foyer.console.ConsoleVisit;
import foyer.platform.storage.Ids;
import foyer.programme.Foresight;
import foyer.programme.Import;
import foyer.programme.ImportEvent;
import foyer.programme.ImportReport;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks an uploaded file through and keeps it for the press that releases it. Nothing of it is released here. */
@Component
class Uploads {
    sealed interface Looked {
        record Through(UUID file) implements Looked {}

        /** @param lines what is wrong, or that nothing is new */
        record NothingToRelease(boolean wrong, List<String> lines) implements Looked {
            public NothingToRelease {
                lines = List.copyOf(lines);
            }
        }
    }

    private final ImportEvent importEvent;
    private final ImportReport report;
    private final EventFileStore files;
    private final Ids ids;
    private final Clock clock;

    Uploads(ImportEvent importEvent, ImportReport report, EventFileStore files, Ids ids, Clock clock) {
        this.importEvent = importEvent;
        this.report = report;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Looked at(ConsoleVisit visit, String name, byte[] content) {
        var foresight = importEvent.foresee(name, content);
        return switch (foresight) {
            case Foresight.Foreseen foreseen -> foreseen(visit, foreseen, name, content);
            case Import.Refused _, Import.WouldTakeSeats _ ->
                new Looked.NothingToRelease(true, lines(visit, foresight));
        };
    }

    private Looked foreseen(ConsoleVisit visit, Foresight.Foreseen foreseen, String name, byte[] content) {
        var event = visit.programme().event();
        if (!foreseen.slug().equals(event.slug())) {
            return new Looked.NothingToRelease(true, List.of(visit.t("console.import.other", foreseen.slug())));
        }
        if (foreseen.changes().isEmpty()) {
            return new Looked.NothingToRelease(false, lines(visit, foreseen));
        }
        var file = new SeenFile(ids.next(), event.id(), name, content, foreseen.release());
        files.insert(file, visit.actor(), clock.instant());
        return new Looked.Through(file.id());
    }

    /** The programme is another one now: the same file is compared anew, and the former look is forgotten. */
    @Transactional
    public Looked again(ConsoleVisit visit, SeenFile file) {
        files.take(file.id());
        return at(visit, file.name(), file.content());
    }

    /** What the file would change now, in words; the first line sums it up. */
    List<String> difference(ConsoleVisit visit, SeenFile file) {
        return lines(visit, importEvent.foresee(file.name(), file.content()));
    }

    private List<String> lines(ConsoleVisit visit, Foresight foresight) {
        return report.lines(foresight, visit.page().language());
    }
}
