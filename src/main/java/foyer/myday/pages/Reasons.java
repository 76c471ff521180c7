package foyer.myday.pages;

import foyer.allocation.Explanations.Explained;
import foyer.allocation.solver.explain.Why;
import foyer.allocation.solver.explain.Why.Loss;
import foyer.myday.pages.TicketView.Reason;
import foyer.programme.Round;
import foyer.seats.Seating.Seat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Warum dieser Platz?" in words. */
record Reasons(Stay stay) {
    /** Nothing where no run gave seats. */
    @Nullable
    Reason of(Round round, Seat seat) {
        var explained = stay.run().explained();
        if (explained == null) {
            return null;
        }
        String has = stay.offering(seat.slot().offering()).key();
        var sentences = explained.stream()
                .filter(one -> one.round().equals(round.key()) && has.equals(one.offering()))
                .findFirst()
                .map(Explained::why)
                .map(this::sentences)
                .orElseGet(() -> List.of(say("later")));
        return new Reason(sentences, Lot.page(stay));
    }

    /** Nothing where the run gave a seat, or was not asked for one. */
    @Nullable
    Reason ofNoSeat(Round round) {
        var explained = stay.run().explained();
        return explained == null
                ? null
                : explained.stream()
                        .filter(one -> one.round().equals(round.key()) && one.offering() == null)
                        .findFirst()
                        .map(one -> new Reason(sentences(one.why()), Lot.page(stay)))
                        .orElse(null);
    }

    private List<String> sentences(Why why) {
        return switch (why) {
            case Why.Best(int rank) -> List.of(say(rank == 1 ? "first" : "best", rank));
            case Why.NoWish() -> List.of(say("no-wish"));
            case Why.Full(String wish, int rank, int people, Loss loss) -> full(wish, people, loss);
            case Why.Lot(String wish, int rank) -> List.of(say("lot", name(wish)));
            case Why.TwoSeats(String wish, int rank) -> List.of(say("two-seats", name(wish)));
            case Why.NotHeld(String wish, int rank) -> List.of(say("not-held", name(wish)));
            case Why.Otherwise(String wish, int rank) -> List.of(say("otherwise", name(wish)));
            case Why.NoneLeft() -> List.of(say("none-left"), say("fewest-points"));
            case Why.NoTwoLeft() -> List.of(say("no-two-left"), say("fewest-points"));
            case Why.HadWhatIsLeft() -> List.of(say("had-what-is-left"), say("fewest-points"));
            case Why.NoneFound() -> List.of(say("none-found"));
        };
    }

    private List<String> full(String wish, int people, @Nullable Loss loss) {
        String full = people == Why.FEW ? say("full", name(wish)) : say("full.counted", name(wish), people);
        if (loss == null) {
            return List.of(full);
        }
        String key = loss.exact() ? "loss" : "loss.at-least";
        return List.of(full, say(stay.isPair() ? key + ".pair" : key, loss.points(), loss.gain()));
    }

    private String name(String offering) {
        return stay.programme().offering(offering).map(stay::name).orElse(offering);
    }

    private String say(String key, Object... args) {
        return stay.say("reason." + key, args);
    }
}
