package foyer.programme.pages;

import foyer.platform.i18n.Language;
import foyer.platform.pdf.PdfDocuments;
import foyer.programme.EventId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps the printed programmes of the last releases, and makes one at a time, so that printing never takes all processors. */
@Component
class ProgrammePrint {
    private static final int KEPT = 12;

    private final PdfDocuments documents;
    private final Map<Edition, byte[]> made = new ConcurrentHashMap<>();

    /** All that a printed programme depends on: seats are not on it. */
    private record Edition(EventId event, int release, Language language, Season season) {
        static Edition of(Visit visit) {
            var event = visit.programme().event();
            return new Edition(event.id(), event.release(), visit.page().language(), visit.season());
        }
    }

    ProgrammePrint(PdfDocuments documents) {
        this.documents = documents;
    }

    /** Changes exactly when the document does. */
    String mark(Visit visit) {
        var edition = Edition.of(visit);
        return edition.release() + "-" + edition.language().code() + "-"
                + edition.season().code();
    }

    byte[] of(Visit visit) {
        var kept = made.get(Edition.of(visit));
        return kept == null ? make(visit) : kept;
    }

    private synchronized byte[] make(Visit visit) {
        var edition = Edition.of(visit);
        made.keySet().removeIf(old -> old.event().equals(edition.event()) && old.release() != edition.release());
        if (made.size() >= KEPT) {
            made.clear();
        }
        return made.computeIfAbsent(
                edition, _ -> documents.render("programme/pdf/programme", PrintView.of(visit), edition.language()));
    }
}
