package foyer.allocation.pages;

import foyer.allocation.Lottery;
import foyer.allocation.solver.Weights;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an event's allocation and its lottery.
 *
 * @param back the event's start page
 * @param state where it stands, a sentence
 * @param commitment SHA-256 of the seed
 * @param seed null until the seats are published
 * @param points what each disappointment costs
 */
public record LotteryView(
        Page page,
        String back,
        String state,
        String commitment,
        String drawn,
        @Nullable String seed,
        List<Fact> points) {
    public LotteryView {
        points = List.copyOf(points);
    }

    static LotteryView of(Page asked, Programme programme, Lottery.Known known, Weights weights) {
        var event = programme.event();
        var page = EventHeading.of(asked, event);
        var dates = page.dates(event.zone());
        var state = known.publishedAt() == null
                ? page.t(
                        "lottery.state.open",
                        event.registration()
                                .wishPhaseEnds()
                                .map(dates::dateAndTime)
                                .orElse(""))
                : page.t("lottery.state.published", dates.dateAndTime(known.publishedAt()));
        return new LotteryView(
                page,
                EventHeading.address(event),
                state,
                known.commitment(),
                page.t("lottery.drawn", dates.dateAndTime(known.drawnAt())),
                known.seed(),
                points(page, weights));
    }

    private static List<Fact> points(Page page, Weights weights) {
        var points = new ArrayList<Fact>();
        for (int rank = 1; rank <= weights.ranks().size(); rank++) {
            points.add(fact(page, page.t("lottery.points.rank", rank), weights.ofRank(rank)));
        }
        points.add(fact(page, page.t("lottery.points.unwished"), weights.unwished()));
        String noWish = weights.full() > 0
                ? page.t("lottery.points.no-wish.full", weights.full())
                : page.t("lottery.points.no-wish");
        points.add(fact(page, noWish, weights.noWish()));
        points.add(fact(page, page.t("lottery.points.unplaced"), weights.unplaced()));
        return points;
    }

    private static Fact fact(Page page, String what, int cost) {
        return new Fact(what, page.t("lottery.points.cost", cost));
    }
}
