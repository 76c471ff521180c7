package foyer.programme.pages;

import foyer.platform.i18n.Dates;
import foyer.programme.Offering;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The main action of an event, as the dates allow it.
 *
 * @param href null while nobody can register
 * @param note what happens next, or null
 */
public record RegisterAction(
        String words, @Nullable String href, @Nullable String note) {
    static RegisterAction of(Visit visit) {
        var rules = visit.programme().event().registration();
        return switch (visit.season()) {
            case BEFORE ->
                new RegisterAction(
                        visit.t("programme.action.before", visit.dates().dateAndTime(rules.opens())), null, null);
            case WISHES ->
                new RegisterAction(
                        visit.t(
                                "programme.action.open",
                                visit.programme().rounds().size()),
                        form(visit),
                        rules.wishPhaseEnds()
                                .map(end -> visit.t("programme.action.wishes", lastDay(visit.dates(), end)))
                                .orElse(null));
            case LIVE ->
                new RegisterAction(
                        visit.t(
                                "programme.action.open",
                                visit.programme().rounds().size()),
                        form(visit),
                        null);
            case CLOSED -> new RegisterAction(visit.t("programme.action.closed"), null, null);
        };
    }

    /** The same, with one offering put on the list already. */
    static RegisterAction wishing(Visit visit, Offering offering) {
        return visit.season().isOpen()
                ? new RegisterAction(visit.t("programme.action.wish"), form(visit) + "?wish=" + offering.key(), null)
                : of(visit);
    }

    private static String form(Visit visit) {
        return visit.home() + "/registrations/new";
    }

    /** A period that ends at midnight ends, for people, on the day before. */
    static String lastDay(Dates dates, Instant end) {
        return dates.day(end.minus(Duration.ofSeconds(1)));
    }
}
