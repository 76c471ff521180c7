package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.platform.web.QrCode;
import java.util.List;

/**
 * What a person without a mailbox takes along: code and seats, on paper.
 *
 * @param companion who comes along, in words; empty where nobody does
 * @param letters the ticket code in groups of four
 */
public record SlipView(
        ConsoleVisit visit, String name, String companion, String date, QrCode qr, String letters, List<Line> seats) {
    public SlipView {
        seats = List.copyOf(seats);
    }

    /** @param room with the way to it; empty where there is none */
    public record Line(String round, String seat, String room) {}
}
