package foyer.programme;

import foyer.platform.i18n.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * An iCalendar file (RFC 5545) with the rules of its own time zone inside, so that nobody has to know Berlin. The same
 * entries of the same release give the same bytes.
 *
 * @param name of the calendar, shown by most programs
 * @param stamp when what it says was last revised
 * @param sequence the revision, which only grows
 */
public record CalendarFile(String name, ZoneId zone, Instant stamp, int sequence, List<CalendarEntry> entries) {
    public static final String TYPE = "text/calendar;charset=UTF-8";
    private static final int NEVER_FOLDED = 1_000_000;

    /** How often a program that subscribed to it should look for a newer one. */
    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    /** An empty calendar of an event, stamped with its release. */
    public static CalendarFile of(Event event, String name) {
        return new CalendarFile(name, event.zone(), released(event), event.release(), List.of());
    }

    public CalendarFile with(List<CalendarEntry> more) {
        return new CalendarFile(name, zone, stamp, sequence, more);
    }

    public byte[] bytes() {
        return FoldedLines.of(unfolded()).getBytes(StandardCharsets.UTF_8);
    }

    private String unfolded() {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER_FOLDED).output(calendar(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar of " + entries.size() + " entries cannot be written", e);
        }
        return text.toString();
    }

    private Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Foyer//Programme 1//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Printable.of(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        entries.stream()
                .map(CalendarEntry::starts)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> calendar.add(TimeZoneRules.of(zone, first, last())));
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar;
    }

    private Instant last() {
        return entries.stream()
                .map(e -> Objects.requireNonNullElse(e.ends(), e.starts()))
                .max(Comparator.naturalOrder())
                .orElse(stamp);
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Sequence(sequence));
        times(event, entry.starts(), entry.ends());
        event.add(new Summary(Printable.of(entry.title())));
        if (!entry.place().isEmpty()) {
            event.add(new Location(Printable.of(entry.place())));
        }
        if (!entry.text().isEmpty()) {
            event.add(new Description(Printable.of(entry.text())));
        }
        if (entry.address() != null) {
            event.add(new Url(entry.address()));
        }
        return event;
    }

    /** In the hour that comes twice, a time of the zone means the first (RFC 5545, 3.3.5); the second can be told in UTC only. */
    private void times(VEvent event, Instant starts, @Nullable Instant ends) {
        if (comesAgain(starts) || ends != null && comesAgain(ends)) {
            event.add(new DtStart<>(starts));
            if (ends != null) {
                event.add(new DtEnd<>(ends));
            }
            return;
        }
        event.add(new DtStart<>(starts.atZone(zone)));
        if (ends != null) {
            event.add(new DtEnd<>(ends.atZone(zone)));
        }
    }

    private boolean comesAgain(Instant instant) {
        var there = instant.atZone(zone);
        return !there.withEarlierOffsetAtOverlap().equals(there);
    }

    /** The id holds the moment of the first import; each release counts a second on, so a stamp never goes back. */
    private static Instant released(Event event) {
        var id = event.id().value();
        var first = id.version() == 7
                ? Instant.ofEpochSecond((id.getMostSignificantBits() >>> 16) / 1000)
                : event.registration().opens();
        return first.plusSeconds(event.release());
    }
}
