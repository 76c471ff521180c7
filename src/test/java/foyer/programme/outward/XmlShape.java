package foyer.programme.outward;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * The rules of the public schedule.xml as far as Foyer makes use of them, put into words of our own after reading the
 * schema that c3voc validates with (voc/schedule, validator/xsd). The schema itself is in no package that a build could
 * fetch, so this stands in for it: it is stricter, because it knows only what Foyer writes.
 */
final class XmlShape {
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NUMBER = "[1-9][0-9]*";
    private static final String WEB = "https?://.+";
    private static final String ANY = "(?s).*";

    /** Of the path of an element: its children in any order, "?" where it may be left out, "*" where there may be many. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "schedule", Set.of("generator", "version", "conference", "day"),
            "conference",
                    Set.of(
                            "acronym",
                            "title",
                            "start",
                            "end",
                            "days",
                            "timeslot_duration",
                            "base_url",
                            "time_zone_name"),
            "day", Set.of("room*"),
            "room", Set.of("event*"),
            "event",
                    Set.of(
                            "date",
                            "start",
                            "duration",
                            "room",
                            "slug",
                            "url",
                            "title",
                            "subtitle",
                            "track",
                            "type",
                            "language",
                            "abstract",
                            "description",
                            "persons",
                            "links"),
            "persons", Set.of("person*"),
            "links", Set.of());

    private static final Map<String, Map<String, String>> ATTRIBUTES = Map.of(
            "generator", Map.of("name", ANY),
            "day", Map.of("index", NUMBER, "date", DAY, "start", MOMENT, "end", MOMENT),
            "room", Map.of("name", "(?s).+", "guid", GUID),
            "event", Map.of("guid", GUID, "id", NUMBER),
            "person", Map.of("id", NUMBER));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("conference/acronym", "[a-z0-9_-][a-z0-9_]{3,}"),
            Map.entry("conference/title", "(?s).+"),
            Map.entry("conference/start", DAY),
            Map.entry("conference/end", DAY),
            Map.entry("conference/days", NUMBER),
            Map.entry("conference/timeslot_duration", "\\d\\d:\\d\\d"),
            Map.entry("conference/base_url", WEB),
            Map.entry("event/date", MOMENT),
            Map.entry("event/start", "[0-2]\\d:[0-5]\\d"),
            Map.entry("event/duration", "\\d{1,2}:\\d\\d"),
            Map.entry("event/slug", "[a-z0-9_-]+[a-z0-9]"),
            Map.entry("event/url", WEB),
            Map.entry("event/title", "(?s).+"),
            Map.entry("event/language", "[a-z]{2}"));

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<String>> seen = new HashMap<>();

    private XmlShape() {}

    /** Nothing, if it is right. */
    static List<String> faults(byte[] xml) throws Exception {
        var shape = new XmlShape();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        shape.check(
                "",
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getDocumentElement());
        return shape.faults;
    }

    private void check(String parent, Element element) {
        var name = element.getTagName();
        boolean leaf = parent.equals("event") && name.equals("room");
        var path = parent + "/" + name;
        attributes(path, element, leaf ? Map.of() : ATTRIBUTES.getOrDefault(name, Map.of()));
        var children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        if (leaf || !CHILDREN.containsKey(name)) {
            if (!children.isEmpty() || !element.getTextContent().matches(TEXTS.getOrDefault(path, ANY))) {
                faults.add(path + " says " + element.getTextContent());
            }
            return;
        }
        children(path, CHILDREN.get(name), children);
        children.forEach(child -> check(name, child));
    }

    private void attributes(String path, Element element, Map<String, String> expected) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            var pattern = expected.get(attribute.getNodeName());
            if (pattern == null || !attribute.getNodeValue().matches(pattern)) {
                faults.add(path + "@" + attribute.getNodeName() + " says " + attribute.getNodeValue());
            }
        }
        expected.keySet().stream()
                .filter(name -> !element.hasAttribute(name))
                .forEach(name -> faults.add(path + " has no " + name));
        if (path.equals("room/event")) {
            once("guid", element.getAttribute("guid"));
            once("id", element.getAttribute("id"));
            once("slug", element.getElementsByTagName("slug").item(0).getTextContent());
        }
    }

    private void once(String what, String value) {
        if (!seen.computeIfAbsent(what, first -> new HashSet<>()).add(value)) {
            faults.add("twice the " + what + " " + value);
        }
    }

    private void children(String path, Set<String> expected, List<Element> children) {
        var names = children.stream().map(Element::getTagName).toList();
        for (var name : Set.copyOf(names)) {
            long count = names.stream().filter(name::equals).count();
            if (!expected.contains(name + "*") && (!expected.contains(name) || count > 1)) {
                faults.add(path + " has " + count + " " + name);
            }
        }
        expected.stream()
                .filter(name -> !name.endsWith("*") && !names.contains(name))
                .forEach(name -> faults.add(path + " lacks " + name));
    }
}
