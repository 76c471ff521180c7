package foyer.programme.pages;

import static java.util.Comparator.comparing;

import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What takes place on this installation: what is to come, soonest first, then what has been, latest first. */
public record StartView(Page page, List<Group> groups) {
    public record Group(String id, String title, List<Entry> events) {}

    public record Entry(Words title, Words claim, String when, String where, String registration, String href) {}

    static StartView of(Page page, List<Event> events, Instant now) {
        Predicate<Event> over = event -> event.date().isBefore(LocalDate.ofInstant(now, event.zone()));
        var coming = events.stream().filter(over.negate()).sorted(comparing(Event::date));
        var past = events.stream().filter(over).sorted(comparing(Event::date).reversed());
        return new StartView(
                page,
                Stream.of(group(page, "coming", coming, now), group(page, "past", past, now))
                        .filter(group -> !group.events().isEmpty())
                        .toList());
    }

    private static Group group(Page page, String id, Stream<Event> events, Instant now) {
        return new Group(
                id,
                page.t("programme.start." + id),
                events.map(event -> entry(page, event, now)).toList());
    }

    private static Entry entry(Page page, Event event, Instant now) {
        var season = Season.at(now, event.registration());
        return new Entry(
                Words.of(page, event.title()),
                Words.of(page, event.claim()),
                page.dates(event.zone()).date(event.date()),
                page.t(
                        "programme.venue",
                        page.t(event.venue().name()),
                        event.venue().address()),
                page.t("programme.start.registration", EventFacts.registration(page, event, season)),
                EventHeading.address(event));
    }
}
