package foyer.registration.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registration has: round by round once seats are given, before that the list of wishes.
 *
 * @param rounds empty while there are wishes only
 * @param pair that all of it holds for the companion too; null for somebody who comes alone
 */
public record HoldingView(
        List<RoundLine> rounds,
        List<String> wishes,
        @Nullable String pair) {
    public HoldingView {
        rounds = List.copyOf(rounds);
        wishes = List.copyOf(wishes);
    }

    /**
     * @param time when it begins, for the narrow column
     * @param round its number and time in words
     * @param seat null: none in this round, and {@code none} says why
     * @param waiting waiting-list places there, in words
     */
    public record RoundLine(
            String time, String round, @Nullable SeatLine seat, String none, List<String> waiting) {
        public RoundLine {
            waiting = List.copyOf(waiting);
        }
    }

    public record SeatLine(
            String title, String href, @Nullable String room) {}
}
