package foyer.programme.pages;

import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Session;
import foyer.programme.SpokenLanguage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The languages that one hears at an event: its own first, then the others as they come up. */
final class SpokenLanguages {
    private SpokenLanguages() {}

    static List<SpokenLanguage> of(Programme programme) {
        var others = Stream.concat(
                programme.sessions().stream().map(Session::language),
                programme.offerings().stream().map(Offering::language));
        return Stream.concat(Stream.of(programme.event().spoken()), others)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
