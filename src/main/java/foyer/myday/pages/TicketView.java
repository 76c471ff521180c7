package foyer.myday.pages;

import foyer.platform.web.Page;
import foyer.platform.web.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card that opens the page.
 *
 * @param rows one a round
 * @param codes one's own, and the companion's; empty until the registration is confirmed: before, they let nobody in
 */
public record TicketView(List<Row> rows, List<Code> codes) {
    public TicketView {
        rows = List.copyOf(rows);
        codes = List.copyOf(codes);
    }

    /**
     * A round and the seat in it, or why there is none.
     *
     * @param href of the offering; null where there is no seat
     * @param facts room, way, access: a line each
     * @param steps of the level, 0 where there is none
     * @param why one sentence on this seat or on having none; null where nothing needs saying
     * @param reason why this seat, for who wants to know; null where no run gave seats
     * @param kept that nothing moves them out of it; null where something may
     * @param keep to keep the seat, or to take that back; null where there is nothing to decide
     */
    public record Row(
            String time,
            String title,
            @Nullable String href,
            List<String> facts,
            int steps,
            String level,
            @Nullable String why,
            @Nullable Reason reason,
            @Nullable String kept,
            Page.@Nullable Link keep) {
        public Row {
            facts = List.copyOf(facts);
        }

        public boolean hasSeat() {
            return href != null;
        }
    }

    /** @param rules the public page that says how seats are given */
    public record Reason(List<String> sentences, Page.Link rules) {
        public Reason {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * @param label of the picture, for those who cannot see it
     * @param admits whom it lets in, in words
     * @param letters the ticket code in groups of four, to be read aloud
     */
    public record Code(QrCode qr, String label, String admits, String letters) {
        static Code of(String ticket, String label, String admits) {
            return new Code(QrCode.of(ticket), label, admits, ticket.replaceAll("(.{4})(?=.)", "$1 "));
        }
    }
}
