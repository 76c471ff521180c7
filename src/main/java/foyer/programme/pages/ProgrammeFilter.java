package foyer.programme.pages;

import foyer.programme.Level;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.programme.Programme;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the programme is narrowed to. It lives in the address alone.
 *
 * @param unknown true if the address asked for something there is not; it is then left out and the page says so
 */
record ProgrammeFilter(
        @Nullable Level level,
        @Nullable OfferingKind kind,
        @Nullable String track,
        boolean unknown) {
    static ProgrammeFilter of(Programme programme, String level, String kind, String track) {
        var asLevel = find(List.of(Level.values()), Level::code, level);
        var asKind = find(List.of(OfferingKind.values()), OfferingKind::code, kind);
        var asTrack = find(programme.tracks(), t -> t.key(), track).map(t -> t.key());
        boolean unknown = asked(level) && asLevel.isEmpty()
                || asked(kind) && asKind.isEmpty()
                || asked(track) && asTrack.isEmpty();
        return new ProgrammeFilter(asLevel.orElse(null), asKind.orElse(null), asTrack.orElse(null), unknown);
    }

    ProgrammeFilter withLevel(@Nullable Level other) {
        return new ProgrammeFilter(other, kind, track, false);
    }

    ProgrammeFilter withKind(@Nullable OfferingKind other) {
        return new ProgrammeFilter(level, other, track, false);
    }

    ProgrammeFilter withTrack(@Nullable String other) {
        return new ProgrammeFilter(level, kind, other, false);
    }

    boolean isAny() {
        return level != null || kind != null || track != null;
    }

    boolean shows(Offering offering) {
        return (level == null || level == offering.level())
                && (kind == null || kind == offering.kind())
                && (track == null || track.equals(offering.track()));
    }

    /** Sessions for everybody have no level and no kind to choose; they are listed when their track is asked for. */
    boolean lists(Session session) {
        return track != null
                && level == null
                && kind == null
                && track.equals(session.track())
                && session.kind() != SessionKind.BLOCK;
    }

    /** The query of its address, empty or with its question mark. */
    String query() {
        var parts = Stream.of(
                        part("level", level == null ? null : level.code()),
                        part("kind", kind == null ? null : kind.code()),
                        part("track", track))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }

    private static Optional<String> part(String name, @Nullable String value) {
        return value == null ? Optional.empty() : Optional.of(name + "=" + value);
    }

    private static boolean asked(String value) {
        return !value.isBlank();
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> code, String wanted) {
        return all.stream().filter(t -> code.apply(t).equals(wanted)).findFirst();
    }
}
