package foyer.programme.pages;

import foyer.platform.web.SeatsBar;
import foyer.programme.Offering;
import foyer.programme.Speaker;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One offering in a list, to be read at a glance. */
public record OfferingCard(
        String id,
        String number,
        Words title,
        String href,
        int steps,
        @Nullable String level,
        String hosts,
        List<SeatsBar> rounds) {
    static OfferingCard of(Visit visit, Offering offering) {
        var level = offering.level();
        return new OfferingCard(
                offering.key(),
                offering.number(),
                Words.of(visit.page(), offering.title()),
                visit.at(offering),
                level == null ? 0 : level.steps(),
                level == null ? null : visit.t("programme.level." + level.code()),
                offering.hosts().stream().map(Speaker::name).collect(Collectors.joining(" · ")),
                SeatsWords.of(visit, offering));
    }
}
