package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import java.util.List;

/** What takes place on this installation. */
public record StartView(Page page, List<Entry> events) {
    public record Entry(Words title, Words claim, String when, String where, String href) {}

    static StartView of(Page page, List<Event> events) {
        return new StartView(page, events.stream().map(e -> entry(page, e)).toList());
    }

    private static Entry entry(Page page, Event event) {
        return new Entry(
                Words.of(page, event.title()),
                Words.of(page, event.claim()),
                page.dates(event.zone()).date(event.date()),
                page.t(
                        "programme.venue",
                        page.t(event.venue().name()),
                        event.venue().address()),
                EventHeading.address(event));
    }
}
