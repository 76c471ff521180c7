package foyer.myday.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.registration.ReceiptId;
import foyer.registration.Status;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import foyer.seats.Seating;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A registration as the API shows it: keys of the programme, no personal data. */
final class RegistrationJson {
    private RegistrationJson() {}

    /** @param seats the offering's id by the round's id */
    record Receipt(String receipt, String status, Map<String, String> seats, List<Waiting> waiting) {}

    record OwnWishes(
            String status,
            List<WishJson> wishes,
            List<String> withoutRounds,
            boolean companion,
            Map<String, String> seats,
            List<String> kept,
            List<Waiting> waiting) {
        OwnWishes {
            kept = List.copyOf(kept);
        }
    }

    record Waiting(String offering, String round, int position) {}

    /** @param round missing: either round */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WishJson(String offering, @Nullable String round) {}

    static Receipt receipt(ReceiptId receipt, Status status, Programme programme, Seating seating) {
        return new Receipt(
                receipt.value().toString(), code(status), seats(programme, seating), waiting(programme, seating));
    }

    static OwnWishes own(
            Status status, Wishes wishes, boolean companion, Programme programme, Seating seating, Set<RoundId> kept) {
        return new OwnWishes(
                code(status),
                wishes.ranked().stream().map(wish -> wish(programme, wish)).toList(),
                programme.rounds().stream()
                        .filter(round -> wishes.without().contains(round.id()))
                        .map(Round::key)
                        .toList(),
                companion,
                seats(programme, seating),
                programme.rounds().stream()
                        .filter(round -> kept.contains(round.id()))
                        .map(Round::key)
                        .toList(),
                waiting(programme, seating));
    }

    private static String code(Status status) {
        return status == Status.AWAITING ? "awaiting-confirmation" : status.code();
    }

    private static WishJson wish(Programme programme, Wish wish) {
        return new WishJson(
                offering(programme, wish.offering()),
                wish.certainRound().map(round -> round(programme, round)).orElse(null));
    }

    private static Map<String, String> seats(Programme programme, Seating seating) {
        var seats = new TreeMap<String, String>();
        seating.seats()
                .forEach(seat -> seats.put(
                        round(programme, seat.slot().round()),
                        offering(programme, seat.slot().offering())));
        return seats;
    }

    private static List<Waiting> waiting(Programme programme, Seating seating) {
        return seating.waiting().stream()
                .map(place -> new Waiting(
                        offering(programme, place.slot().offering()),
                        round(programme, place.slot().round()),
                        place.position()))
                .toList();
    }

    private static String offering(Programme programme, OfferingId id) {
        return programme.offering(id).orElseThrow().key();
    }

    private static String round(Programme programme, RoundId id) {
        return programme.round(id).orElseThrow().key();
    }
}
