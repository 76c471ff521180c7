package foyer.myday.pages;

import foyer.platform.i18n.LocalText;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.seats.Seating.Seat;
import foyer.seats.Seating.WaitingPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rounds of the day with one's own seats, and one honest sentence where a seat is not the first wish. */
record Ticket(Stay stay) {
    private static final int MOST_WAITING_TOLD = 2;

    /** @param tickets one's own ticket code, and the companion's */
    TicketView view(Tickets tickets) {
        return new TicketView(stay.programme().rounds().stream().map(this::row).toList(), codes(tickets));
    }

    private List<TicketView.Code> codes(Tickets tickets) {
        if (!stay.isConfirmed()) {
            return List.of();
        }
        var codes = new ArrayList<TicketView.Code>();
        codes.add(TicketView.Code.of(tickets.own(), stay.say("ticket.qr"), stay.say("ticket.admits")));
        if (tickets.companion() != null) {
            codes.add(TicketView.Code.of(
                    tickets.companion(), stay.say("ticket.companion.qr"), stay.say("ticket.companion.admits")));
        }
        return codes;
    }

    private TicketView.Row row(Round round) {
        return stay.seating().in(round.id()).map(seat -> seat(round, seat)).orElseGet(() -> noSeat(round));
    }

    private TicketView.Row seat(Round round, Seat seat) {
        Offering offering = stay.offering(seat.slot().offering());
        var level = offering.level();
        return new TicketView.Row(
                stay.dates().time(round.starts()),
                stay.name(offering),
                stay.address("offerings", offering.key()),
                facts(offering.room()),
                level == null ? 0 : level.steps(),
                level == null ? "" : stay.page().t("programme.level." + level.code()),
                why(round, seat),
                new Reasons(stay).of(round, seat),
                stay.keeps(round.id()) ? stay.say("keep.kept") : null,
                keep(round));
    }

    private List<String> facts(@Nullable Room room) {
        var facts = new ArrayList<String>();
        if (stay.isPair()) {
            facts.add(stay.say("ticket.pair"));
        }
        if (room == null) {
            return facts;
        }
        facts.add(Stream.of(room.name(), room.way())
                .filter(text -> text != null)
                .map((LocalText text) -> stay.page().t(text))
                .collect(Collectors.joining(", ")));
        if (!room.access().isEmpty()) {
            facts.add(room.access().stream()
                    .map(access -> stay.page().t("programme.access." + access))
                    .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private @Nullable String why(Round round, Seat seat) {
        Integer rank = seat.rank();
        if (rank == null || rank == 1) {
            return null;
        }
        return Stream.concat(Stream.of(stay.say("why.rank", rank)), waiting(round))
                .collect(Collectors.joining(" "));
    }

    /** Where somebody waits for nothing they would not be moved anyway. */
    private Page.@Nullable Link keep(Round round) {
        boolean kept = stay.keeps(round.id());
        boolean waits = stay.seating().waiting().stream()
                .anyMatch(place -> place.slot().round().equals(round.id()));
        return stay.isConfirmed() && (kept || waits)
                ? new Page.Link(
                        stay.say(kept ? "keep.change" : "keep"), stay.below("rounds/" + round.key() + "/keeping"))
                : null;
    }

    private TicketView.Row noSeat(Round round) {
        boolean leftOut = stay.wishes().without().contains(round.id());
        String state = leftOut ? "out" : stay.seatsAreGiven() ? "none" : "later";
        var words = new ArrayList<String>();
        if (state.equals("none")) {
            waiting(round).forEach(words::add);
        }
        words.add(stay.say(whatToDo(state)));
        return new TicketView.Row(
                stay.dates().time(round.starts()),
                stay.say("round." + state),
                null,
                List.of(),
                0,
                "",
                String.join(" ", words),
                state.equals("none") ? new Reasons(stay).ofNoSeat(round) : null,
                null,
                null);
    }

    private String whatToDo(String state) {
        return "round." + state + ".what" + (state.equals("none") && !stay.mayChangeWishes() ? ".closed" : "");
    }

    /** "Für Station 08 stehen Sie auf Platz 2 der Warteliste." */
    private Stream<String> waiting(Round round) {
        return stay.seating().waiting().stream()
                .filter(place -> place.slot().round().equals(round.id()))
                .sorted(Comparator.comparingInt(WaitingPlace::rank))
                .limit(MOST_WAITING_TOLD)
                .map(place -> stay.say(
                        "why.waiting", stay.number(stay.offering(place.slot().offering())), place.position()));
    }
}
