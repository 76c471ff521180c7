package foyer.programme.pages;

import foyer.platform.web.Page;
import java.util.List;

/** The day of an event, to be shown in a frame of another website. */
public record EmbedView(Page page, Words title, String when, String where, String home, List<DayItem> day) {
    static EmbedView of(Visit visit) {
        var event = visit.programme().event();
        var venue = event.venue();
        return new EmbedView(
                visit.page(),
                Words.of(visit.page(), event.title()),
                visit.dates().date(event.date()),
                visit.t("programme.venue", visit.page().t(venue.name()), venue.address()),
                visit.home(),
                new Day(visit).items());
    }
}
