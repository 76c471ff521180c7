package foyer.programme.eventfile;

import foyer.platform.i18n.LocalText;
import foyer.programme.Caution.Matter;
import foyer.programme.Mistake.Problem;
import foyer.programme.SpokenLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A node of the file and the way to it. Reads it as what is expected there; where it is something else, the mistake is
 * noted and nothing or a stand-in returned, so that one reading finds them all.
 */
record Place(Node node, String path, Mistakes mistakes) {
    private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = strict("HH:mm");
    private static final int SHOWN = 60;
    private static final Set<Tag> UNTAGGED =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.SEQ, Tag.MAP);

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** False where {@link #text} has complained already. */
    boolean isText() {
        return node instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()
                && !node.getTag().equals(Tag.NULL);
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            untagged();
            printable(scalar.getValue());
            if (scalar.getValue().isBlank() || node.getTag().equals(Tag.NULL)) {
                wrong(Problem.NO_VALUE);
            }
            return scalar.getValue().strip();
        }
        wrong(Problem.NOT_TEXT, found());
        return "";
    }

    /** A plain text is German and stands in for the other languages. */
    LocalText localText() {
        if (!(node instanceof MappingNode)) {
            return new LocalText(text(), null, null);
        }
        var fields = fields(List.of("de"), List.of("en", "simple"));
        return new LocalText(fields.text("de"), fields.textOrNull("en"), fields.textOrNull("simple"));
    }

    /** What goes into an address. */
    String id() {
        var id = text();
        if (!id.isEmpty() && !id.matches("[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?")) {
            wrong(Problem.BAD_ID, shortened(id));
        }
        return id;
    }

    int number(int least, int most) {
        var text = text();
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        if (isText()) {
            wrong(Problem.NOT_NUMBER, shortened(text), String.valueOf(least), String.valueOf(most));
        }
        return least;
    }

    boolean yesOrNo() {
        var text = text();
        if (isText() && !text.equals("true") && !text.equals("false")) {
            wrong(Problem.NOT_YES_OR_NO, shortened(text));
        }
        return text.equals("true");
    }

    Optional<LocalDate> date() {
        return parsed(text -> LocalDate.parse(text, DATE), Problem.BAD_DATE);
    }

    /** A time of the event's day. */
    Optional<Instant> time(Day day) {
        return parsed(text -> LocalTime.parse(text, TIME), Problem.BAD_TIME)
                .flatMap(time -> instant(day.at(time), day.zone()));
    }

    /** A day and a time in the event's zone; 24:00 is the end of that day. */
    Optional<Instant> moment(Day day) {
        return parsed(Place::moment, Problem.BAD_MOMENT).flatMap(moment -> instant(moment, day.zone()));
    }

    /** In the nights when clocks change a time may not be there, or be there twice; the first is taken then. */
    private Optional<Instant> instant(LocalDateTime moment, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(moment);
        if (offsets.isEmpty()) {
            wrong(Problem.NO_SUCH_TIME, found());
            return Optional.empty();
        }
        if (offsets.size() > 1) {
            mistakes.beware(this, Matter.TIME_TWICE, found());
        }
        return Optional.of(moment.toInstant(offsets.getFirst()));
    }

    Optional<SpokenLanguage> spoken() {
        var code = text();
        var language = SpokenLanguage.ofCode(code);
        if (language.isEmpty() && isText()) {
            wrong(Problem.BAD_LANGUAGE, shortened(code));
        }
        return language;
    }

    <E> E oneOf(Stream<E> values, Function<E, String> code, E standIn) {
        var known = values.toList();
        var text = text();
        return known.stream()
                .filter(e -> code.apply(e).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (isText()) {
                        mistakes.at(
                                this,
                                Problem.NOT_ONE_OF,
                                shortened(text),
                                known.stream().map(code).toList());
                    }
                    return standIn;
                });
    }

    List<Place> list() {
        if (node instanceof SequenceNode sequence) {
            untagged();
            var items = sequence.getValue();
            return IntStream.range(0, items.size())
                    .mapToObj(i -> new Place(items.get(i), path + "[" + i + "]", mistakes))
                    .toList();
        }
        wrong(Problem.NOT_LIST, found());
        return List.of();
    }

    Fields fields(List<String> must, List<String> may) {
        return Fields.of(this, must, may);
    }

    void wrong(Problem problem, String... arguments) {
        mistakes.at(this, problem, arguments);
    }

    /** As the file says it, for a message. */
    String found() {
        return switch (node) {
            case ScalarNode scalar -> shortened(scalar.getValue());
            case SequenceNode list -> "[…]";
            default -> "{…}";
        };
    }

    /** YAML lets escapes in what it does not let in as such; neither the database nor the formats for other programs can hold it. */
    private void printable(String text) {
        text.codePoints()
                .filter(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
                .findFirst()
                .ifPresent(c -> wrong(Problem.BAD_CHARACTER, "U+%04X".formatted(c)));
    }

    private void untagged() {
        if (!UNTAGGED.contains(node.getTag())) {
            wrong(Problem.TAGGED, shortened(node.getTag().getValue()));
        }
    }

    private <T> Optional<T> parsed(Function<String, T> parser, Problem problem) {
        var text = text();
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException unclear) {
            if (isText()) {
                wrong(problem, shortened(text));
            }
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String text) {
        var halves = text.split("[T ]+", 2);
        if (halves.length < 2) {
            throw new DateTimeParseException("no time", text, 0);
        }
        var day = LocalDate.parse(halves[0], DATE);
        return halves[1].equals("24:00")
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(LocalTime.parse(halves[1], TIME));
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
