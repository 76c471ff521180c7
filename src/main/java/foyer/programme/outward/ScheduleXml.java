package foyer.programme.outward;

import foyer.programme.outward.Outgoing.Item;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The schedule.xml that came from frab: one day, its rooms, what takes place in each. */
final class ScheduleXml {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Outgoing programme;
    private final XMLStreamWriter out;
    private final Map<Integer, UUID> numbers = new HashMap<>();

    private ScheduleXml(Outgoing programme, XMLStreamWriter out) {
        this.programme = programme;
        this.out = out;
    }

    static byte[] of(Outgoing programme) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new ScheduleXml(programme, out).schedule();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a schedule of " + programme.items().size() + " items was not written", e);
        }
        return bytes.toByteArray();
    }

    private void schedule() throws XMLStreamException {
        out.writeStartElement("schedule");
        out.writeEmptyElement("generator");
        out.writeAttribute("name", "Foyer");
        element("version", Integer.toString(programme.release()));
        conference();
        out.writeStartElement("day");
        out.writeAttribute("index", "1");
        out.writeAttribute("date", programme.date().toString());
        out.writeAttribute("start", Moments.written(programme.starts(), programme.zone()));
        out.writeAttribute("end", Moments.written(programme.ends(), programme.zone()));
        for (var place : programme.items().stream().map(Item::place).distinct().toList()) {
            out.writeStartElement("room");
            out.writeAttribute("name", place.name());
            out.writeAttribute("guid", place.guid().toString());
            for (var item : programme.items().stream()
                    .filter(i -> i.place().equals(place))
                    .toList()) {
                event(item);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void conference() throws XMLStreamException {
        out.writeStartElement("conference");
        element("acronym", programme.acronym());
        element("title", programme.title());
        element("start", programme.date().toString());
        element("end", programme.date().toString());
        element("days", "1");
        element("timeslot_duration", "00:05");
        element("base_url", programme.address().toString());
        element("time_zone_name", programme.zone().getId());
        out.writeEndElement();
    }

    private void event(Item item) throws XMLStreamException {
        out.writeStartElement("event");
        out.writeAttribute("guid", item.guid().toString());
        out.writeAttribute("id", Integer.toString(number(item.guid())));
        element("date", Moments.written(item.starts(), programme.zone()));
        element("start", CLOCK.format(item.starts().atZone(programme.zone())));
        element("duration", lasting(item.starts(), item.ends()));
        element("room", item.place().name());
        element("slug", item.slug());
        element("url", item.address().toString());
        element("title", item.title());
        element("subtitle", item.subtitle());
        element("track", item.theme() == null ? null : item.theme().name());
        element("type", item.kind());
        element("language", item.language());
        element("abstract", item.summary());
        element("description", item.description());
        out.writeStartElement("persons");
        for (var person : item.people()) {
            out.writeStartElement("person");
            out.writeAttribute("id", Integer.toString(number(person.guid())));
            out.writeCharacters(person.name());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEmptyElement("links");
        out.writeEndElement();
    }

    private void element(String name, @Nullable String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text == null ? "" : text);
        out.writeEndElement();
    }

    /** Older readers want a number; made of the id, it stays the same from release to release. */
    private int number(UUID guid) {
        int number = Math.max(1, guid.hashCode() & Integer.MAX_VALUE);
        while (!numbers.computeIfAbsent(number, free -> guid).equals(guid)) {
            number = number == Integer.MAX_VALUE ? 1 : number + 1;
        }
        return number;
    }

    static String lasting(Instant starts, Instant ends) {
        var length = Duration.between(starts, ends);
        return "%02d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }
}
