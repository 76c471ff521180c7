package foyer.myday.pages;

import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import org.jspecify.annotations.Nullable;

/** One's own lottery number, or what will be drawn. */
record Lot(Stay stay) {
    /** Nothing where there is no lottery, or one had no part in it. */
    @Nullable
    LotView view() {
        var run = stay.run();
        var lottery = run.lottery();
        if (lottery == null || !stay.isOn()) {
            return null;
        }
        if (lottery.seed() == null || run.number() == null) {
            return new LotView(stay.say("lot.before"), lottery.commitment(), null, page(stay));
        }
        if (!run.tookPart()) {
            return null;
        }
        var id = stay.registration().id().value().toString();
        var drawn = new LotView.Drawn(id, run.number(), lottery.seed());
        return new LotView(stay.say("lot.after"), lottery.commitment(), drawn, page(stay));
    }

    /** The public page on rules and lottery. */
    static Page.Link page(Stay stay) {
        return new Page.Link(
                stay.say("reason.rules"), EventHeading.address(stay.programme().event()) + "/lottery");
    }
}
