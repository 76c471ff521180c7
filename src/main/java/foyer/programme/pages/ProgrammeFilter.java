package foyer.programme.pages;

import foyer.programme.Level;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.programme.Programme;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import foyer.programme.SpokenLanguage;
import foyer.programme.Track;
import foyer.programme.search.Search;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the programme is narrowed to. It lives in the address alone.
 *
 * @param words as typed, empty where nothing is looked for
 * @param search what they came to
 * @param unknown true if the address asked for something there is not; it is then left out and the page says so
 */
record ProgrammeFilter(
        SpokenLanguage usual,
        @Nullable Level level,
        @Nullable OfferingKind kind,
        @Nullable String track,
        @Nullable SpokenLanguage spoken,
        @Nullable Speaker person,
        String words,
        Search search,
        boolean unknown) {
    /** They frame the day; nobody comes for their language. */
    private static final Set<SessionKind> FRAME =
            Set.of(SessionKind.ARRIVAL, SessionKind.BREAK, SessionKind.BLOCK, SessionKind.ROUND, SessionKind.END);

    /** @param asked the parameters of the address */
    static ProgrammeFilter of(Programme programme, Map<String, String> asked, Search search) {
        var level = find(List.of(Level.values()), Level::code, asked.get("level"));
        var kind = find(List.of(OfferingKind.values()), OfferingKind::code, asked.get("kind"));
        var track = find(programme.tracks(), Track::key, asked.get("track"));
        var spoken = find(SpokenLanguages.of(programme), SpokenLanguage::code, asked.get("spoken"));
        var person = find(programme.speakers(), Speaker::key, asked.get("person"));
        boolean unknown = Map.of("level", level, "kind", kind, "track", track, "spoken", spoken, "person", person)
                .entrySet()
                .stream()
                .anyMatch(each -> !asked.getOrDefault(each.getKey(), "").isBlank()
                        && each.getValue().isEmpty());
        return new ProgrammeFilter(
                programme.event().spoken(),
                level.orElse(null),
                kind.orElse(null),
                track.map(Track::key).orElse(null),
                spoken.orElse(null),
                person.orElse(null),
                asked.getOrDefault("q", ""),
                search,
                unknown);
    }

    ProgrammeFilter withLevel(@Nullable Level other) {
        return new ProgrammeFilter(usual, other, kind, track, spoken, person, words, search, false);
    }

    ProgrammeFilter withKind(@Nullable OfferingKind other) {
        return new ProgrammeFilter(usual, level, other, track, spoken, person, words, search, false);
    }

    ProgrammeFilter withTrack(@Nullable String other) {
        return new ProgrammeFilter(usual, level, kind, other, spoken, person, words, search, false);
    }

    ProgrammeFilter withSpoken(@Nullable SpokenLanguage other) {
        return new ProgrammeFilter(usual, level, kind, track, other, person, words, search, false);
    }

    boolean isAny() {
        return !query().isEmpty();
    }

    boolean shows(Offering offering) {
        return (level == null || level == offering.level())
                && (kind == null || kind == offering.kind())
                && (track == null || track.equals(offering.track()))
                && speaks(offering.language())
                && (person == null || offering.hosts().stream().anyMatch(person::equals))
                && (found() == null || found().offerings().contains(offering.key()));
    }

    /** Sessions for everybody have no level and no kind to choose; they are listed when something they have is asked for. */
    boolean lists(Session session) {
        return level == null
                && kind == null
                && (track != null || spoken != null || person != null || found() != null)
                && (track == null || track.equals(session.track()) && session.kind() != SessionKind.BLOCK)
                && speaks(session.language())
                && (spoken == null || !FRAME.contains(session.kind()))
                && (person == null
                        || session.appearances().stream()
                                .anyMatch(a -> a.speaker().equals(person)))
                && (found() == null || found().sessions().contains(session.key()))
                && session.kind() != SessionKind.END;
    }

    /** People are looked for by words only. */
    boolean names(Speaker speaker) {
        return found() != null
                && found().people().contains(speaker.key())
                && Stream.of(level, kind, track, spoken, person).allMatch(Objects::isNull);
    }

    private boolean speaks(@Nullable SpokenLanguage language) {
        return spoken == null || spoken.equals(Objects.requireNonNullElse(language, usual));
    }

    /** Null where nothing narrows by words: what could not be looked for hides nothing. */
    private Search.@Nullable Found found() {
        return search instanceof Search.Found found ? found : null;
    }

    /** The query of its address, empty or with its question mark. */
    String query() {
        var parts = parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }

    /** In their order, only those that narrow. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "level", level == null ? null : level.code());
        put(all, "kind", kind == null ? null : kind.code());
        put(all, "track", track);
        put(all, "spoken", spoken == null ? null : spoken.code());
        put(all, "person", person == null ? null : person.key());
        put(all, "q", search instanceof Search.Found ? words.strip() : null);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> code, @Nullable String wanted) {
        return all.stream().filter(t -> code.apply(t).equals(wanted)).findFirst();
    }
}
