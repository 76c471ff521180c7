package foyer.registration.pages;

import foyer.platform.i18n.Dates;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.registration.Phase;
import java.time.Instant;
import java.time.LocalTime;

/**
 * What the phase means for whoever registers or changes wishes now.
 *
 * @param kind of the notice
 */
public record PhaseWords(String kind, String title, String text) {
    static PhaseWords of(SeatWords seats) {
        var full = seats.phase() == Phase.LIVE && seats.isAllFull();
        var key = "registration.phase." + (full ? "full" : seats.phase().code());
        return new PhaseWords(
                full ? "warning" : "info",
                seats.page().t(key + ".title"),
                text(key + ".text", seats.page(), seats.programme().event()));
    }

    /** While nobody can register. */
    static PhaseWords closed(Page page, Event event, Phase phase) {
        var key = "registration.phase." + phase.code();
        return new PhaseWords("info", page.t(key + ".title"), text(key + ".text", page, event));
    }

    /** Each text takes what it needs: the last day of the wish phase, when registration opens and closes, whom to ask. */
    private static String text(String key, Page page, Event event) {
        var rules = event.registration();
        var dates = page.dates(event.zone());
        var wishes = rules.wishPhaseEnds().map(end -> until(page, dates, end)).orElse("");
        return page.t(
                key, wishes, dates.dateAndTime(rules.opens()), until(page, dates, rules.closes()), event.contact());
    }

    /** Midnight belongs to the day that it ends. */
    private static String until(Page page, Dates dates, Instant end) {
        var local = end.atZone(dates.zone()).toLocalDateTime();
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? page.t(
                        "registration.until.midnight",
                        dates.date(local.toLocalDate().minusDays(1)))
                : dates.dateAndTime(end);
    }
}
