package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.programme.OfferingId;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.registration.Swap;
import foyer.registration.Swap.Kind;
import foyer.registration.SwapObstacle;
import foyer.registration.Swaps;
import foyer.registration.pages.ManageLinks.Opened;
import foyer.registration.pages.SwapsView.Button;
import foyer.registration.pages.SwapsView.Row;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts offers to change places into words: to each side what concerns it, to neither who the other is. */
@Component
class SwapViews {
    private final Swaps swaps;
    private final SeatsOfHolder seatsOfHolder;

    SwapViews(Swaps swaps, SeatsOfHolder seatsOfHolder) {
        this.swaps = swaps;
        this.seatsOfHolder = seatsOfHolder;
    }

    /** @param typed a code that was sent */
    SwapsView all(Opened opened, @Nullable SwapObstacle refused, String typed) {
        var page = opened.page();
        var own = swaps.of(opened.registration().id());
        var seating = seatsOfHolder.of(opened.registration().id().holder());
        boolean wrongCode = refused == SwapObstacle.GONE && !typed.isEmpty();
        var code = Field.of("code", page.t("registration.swap.code"))
                .hint(page.t("registration.swap.code.hint"))
                .value(typed)
                .error(wrongCode ? page.t("registration.swap.no.gone") : null)
                .required()
                .autocomplete("off")
                .atMost(40);
        return new SwapsView(
                page,
                opened.event(),
                refused == null || wrongCode ? null : page.t("registration.swap.no." + refused.code()),
                opened.programme().rounds().stream()
                        .flatMap(round -> row(opened, round, own, seating).stream())
                        .toList(),
                FieldErrors.of(code),
                code,
                address(opened),
                opened.address());
    }

    /** What somebody is asked who typed a code in. */
    SwapView asking(Opened opened, Swap swap, String typed) {
        var page = opened.page();
        var round = opened.programme().round(swap.round()).orElseThrow();
        var own = seatsOfHolder.of(opened.registration().id().holder()).in(swap.round());
        var key = "registration.swap.ask." + swap.kind().code();
        return new SwapView(
                page,
                opened.event(),
                page.t(key + ".title"),
                page.t(
                        key + ".lead",
                        title(opened, swap.gives()),
                        own.map(seat -> title(opened, seat.slot().offering())).orElse(""),
                        round.number()),
                typed,
                address(opened) + "/answers",
                page.t(key + ".button"),
                address(opened));
    }

    private Optional<Row> row(Opened opened, Round round, List<Swap> all, Seating seating) {
        var open = all.stream().filter(swap -> swap.round().equals(round.id())).toList();
        var given = open.stream().filter(swap -> isOwn(opened, swap)).findFirst();
        var taken = open.stream().filter(swap -> !isOwn(opened, swap)).findFirst();
        return given.map(swap -> offered(opened, round, swap))
                .or(() -> taken.map(swap -> agreed(opened, round, swap)))
                .or(() -> seating.in(round.id())
                        .map(seat -> nothingYet(opened, round, seat.slot().offering())));
    }

    private Row nothingYet(Opened opened, Round round, OfferingId seat) {
        var page = opened.page();
        var action = of(opened, round.id());
        var buttons = new ArrayList<Button>();
        buttons.add(new Button(page.t("registration.swap.offer.swap"), action, Kind.SWAP.code(), false));
        if (opened.programme().event().registration().changes().handingOn()) {
            buttons.add(new Button(page.t("registration.swap.offer.hand-on"), action, Kind.HAND_ON.code(), false));
        }
        return new Row(heading(opened, round, seat), List.of(), null, buttons);
    }

    private Row offered(Opened opened, Round round, Swap swap) {
        var page = opened.page();
        var until = page.dates(opened.programme().event().zone()).dateAndTime(swap.expires());
        var withdraw = of(opened, round.id()) + "/cancellation";
        var answer = swap.answer();
        if (answer == null) {
            return new Row(
                    heading(opened, round, swap.gives()),
                    List.of(page.t("registration.swap.open." + swap.kind().code(), until)),
                    swaps.code(swap),
                    List.of(new Button(page.t("registration.swap.withdraw"), withdraw, null, false)));
        }
        return new Row(
                heading(opened, round, swap.gives()),
                List.of(page.t("registration.swap.answered", title(opened, answer.gives()), until)),
                null,
                List.of(
                        new Button(
                                page.t("registration.swap.accept"), of(opened, round.id()) + "/acceptance", null, true),
                        new Button(page.t("registration.swap.decline"), withdraw, null, false)));
    }

    private Row agreed(Opened opened, Round round, Swap swap) {
        var page = opened.page();
        return new Row(
                page.t("registration.swap.agreed.title", round.number()),
                List.of(page.t("registration.swap.agreed", title(opened, swap.gives()))),
                null,
                List.of(new Button(
                        page.t("registration.swap.take-back"),
                        of(opened, round.id()) + "/answers/cancellation",
                        null,
                        false)));
    }

    private static String heading(Opened opened, Round round, OfferingId seat) {
        return opened.page().t("registration.swap.round", round.number(), title(opened, seat));
    }

    private static boolean isOwn(Opened opened, Swap swap) {
        return swap.giver().equals(opened.registration().id());
    }

    private static String title(Opened opened, OfferingId id) {
        return SeatWords.title(opened.page(), opened.programme().offering(id).orElseThrow());
    }

    private static String address(Opened opened) {
        return opened.address() + "/swaps";
    }

    private static String of(Opened opened, RoundId round) {
        return address(opened) + "/rounds/"
                + opened.programme().round(round).orElseThrow().key();
    }
}
