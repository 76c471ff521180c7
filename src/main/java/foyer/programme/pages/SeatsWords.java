package foyer.programme.pages;

import foyer.platform.web.SeatsBar;
import foyer.programme.Offering;
import foyer.programme.Round;
import foyer.programme.SeatsLeft;
import java.util.List;
import java.util.Objects;

/** The seats of an offering, round by round, in words: all there are while wishes are gathered, what is left from then on. */
final class SeatsWords {
    private SeatsWords() {}

    static List<SeatsBar> of(Visit visit, Offering offering) {
        return visit.programme().rounds().stream()
                .filter(round ->
                        offering.takesPlaceIn(round.id()) || offering.notHeld().containsKey(round.id()))
                .map(round -> offering.takesPlaceIn(round.id()) ? bar(visit, offering, round) : notHeld(visit, round))
                .toList();
    }

    private static SeatsBar notHeld(Visit visit, Round round) {
        return new SeatsBar(name(visit, round), visit.t("programme.not-held"), 0, 0);
    }

    private static String name(Visit visit, Round round) {
        return visit.t("programme.round.at", round.number(), visit.dates().time(round.starts()));
    }

    private static SeatsBar bar(Visit visit, Offering offering, Round round) {
        int all = Objects.requireNonNull(offering.capacity().get(round.id()));
        int left = visit.free().getOrDefault(new SeatsLeft.Slot(offering.id(), round.id()), all);
        return new SeatsBar(name(visit, round), words(visit, left), left, all);
    }

    private static String words(Visit visit, int left) {
        return visit.t("programme.seats." + visit.season().code(), left);
    }
}
