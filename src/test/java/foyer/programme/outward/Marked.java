package foyer.programme.outward;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import foyer.programme.Programme;
import foyer.programme.SessionKind;
import foyer.programme.SpokenLanguage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A programme with something in every field there is, each text marked with the name of its field. It is made from the
 * records themselves: a field that somebody adds is marked too, and seen wherever it goes.
 */
final class Marked {
    /** What stands in addresses may hold nothing but these letters. */
    private static final Set<String> IN_ADDRESSES = Set.of("key", "slug", "block", "after", "startsFrom");

    private final Map<String, String> marks = new TreeMap<>();
    private final Set<String> absent;
    private int moments;

    private Marked(Set<String> absent) {
        this.absent = absent;
    }

    /** @param absent fields without a value, {@code Session.round} */
    static Marking programme(String... absent) {
        var marked = new Marked(Set.of(absent));
        return new Marking((Programme) marked.record(Programme.class), marked.marks);
    }

    record Marking(Programme programme, Map<String, String> marks) {
        /** The names of the fields whose text stands in there. */
        Set<String> seenIn(String text) {
            return marks.entrySet().stream()
                    .filter(mark -> text.contains(mark.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(c -> component(type, c)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object component(Class<?> owner, RecordComponent component) {
        var field = owner.getSimpleName() + "." + component.getName();
        return absent.contains(field) ? null : value(field, component.getName(), component.getGenericType());
    }

    private Object value(String field, String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? List.of(value(field, name, arguments[0]))
                    : Map.of(value(field, name, arguments[0]), value(field, name, arguments[1]));
        }
        return simple(field, name, (Class<?>) type);
    }

    private Object simple(String field, String name, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> mark(field, name);
            case "LocalText" -> LocalText.same(mark(field, name));
            case "UUID" -> UUID.nameUUIDFromBytes(field.getBytes(StandardCharsets.UTF_8));
            case "int", "Integer" -> 4;
            case "boolean" -> true;
            case "Instant" -> Instant.parse("2026-05-09T08:00:00Z").plus(Duration.ofMinutes(7L * moments++));
            case "LocalDate" -> LocalDate.of(2026, 5, 9);
            case "Duration" -> Duration.ofDays(1);
            case "ZoneId" -> ZoneId.of("Europe/Berlin");
            case "Language" -> Language.DE;
            case "SpokenLanguage" -> new SpokenLanguage("uk");
            case "SessionKind" -> SessionKind.TALK;
            default -> type.isEnum() ? type.getEnumConstants()[0] : record(type);
        };
    }

    /** What refers to a track or a room by its key must find it. */
    private String mark(String field, String name) {
        var named = name.equals("track") ? "Track.key" : field;
        var letters = named.replaceAll("([A-Z])", "-$1").replace(".", "").toLowerCase(java.util.Locale.ROOT);
        var mark = IN_ADDRESSES.contains(name) || name.equals("track") ? "x" + letters + "x" : "«" + named + "»";
        marks.put(named, mark);
        return mark;
    }
}
