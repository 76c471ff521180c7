package foyer.seats;

import foyer.programme.EventId;
import java.util.List;

/** What seats cost those who have them, at an event: decided elsewhere, as for the allocation. */
public interface SeatPoints {
    /**
     * @param ranks what a wish of each rank costs; later ranks cost as much as the last
     * @param unwished what a seat costs that nobody wished for
     * @param none what it costs to have no seat in a round
     */
    record Points(List<Integer> ranks, int unwished, int none) {
        static final Points DEFAULT = new Points(List.of(0, 1, 3, 6, 10, 15, 18, 19), 20, 10_000);

        public Points {
            ranks = List.copyOf(ranks);
        }
    }

    Points of(EventId event);
}
