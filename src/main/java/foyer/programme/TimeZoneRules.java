package foyer.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** A zone's VTIMEZONE for the years a calendar touches, from the JDK's own rules: nothing is asked of another host. */
final class TimeZoneRules {
    private static final Duration YEAR = Duration.ofDays(366);

    private TimeZoneRules() {}

    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        var rules = zone.getRules();
        var result = new VTimeZone();
        result.add(new TzId(zone.getId()));
        var from = rules.previousTransition(first.minus(YEAR));
        var start = from == null ? first.minus(YEAR) : from.getInstant().minusSeconds(1);
        for (var change = rules.nextTransition(start);
                change != null && change.getInstant().isBefore(last.plus(YEAR));
                change = rules.nextTransition(change.getInstant())) {
            result.add(observance(zone, change));
        }
        if (result.getObservances().isEmpty()) {
            result.add(steady(zone, first));
        }
        return result;
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
        return filled(
                summer ? new Daylight() : new Standard(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                name(zone, change.getInstant()));
    }

    private static Observance steady(ZoneId zone, Instant first) {
        var offset = zone.getRules().getOffset(first);
        return filled(new Standard(), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, name(zone, first));
    }

    private static Observance filled(
            Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after, String name) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(name));
        return observance;
    }

    private static String name(ZoneId zone, Instant at) {
        return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at.atZone(zone));
    }
}
