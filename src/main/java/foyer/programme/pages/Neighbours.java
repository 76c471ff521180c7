package foyer.programme.pages;

import foyer.programme.Offering;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways to what comes before and after in the programme. */
public record Neighbours(@Nullable Step before, @Nullable Step after) {
    public record Step(Words title, String href) {}

    static Neighbours of(Visit visit, Offering offering) {
        return around(
                visit.programme().offerings(), offering, o -> new Step(Words.of(visit.page(), o.title()), visit.at(o)));
    }

    static Neighbours of(Visit visit, Session session) {
        var listed = visit.programme().sessions().stream()
                .filter(s -> s.kind() != SessionKind.END)
                .toList();
        return around(listed, session, s -> new Step(Words.of(visit.page(), s.title()), visit.at(s)));
    }

    private static <T> Neighbours around(List<T> all, T one, Function<T, Step> step) {
        int at = all.indexOf(one);
        return new Neighbours(
                at > 0 ? step.apply(all.get(at - 1)) : null,
                at >= 0 && at + 1 < all.size() ? step.apply(all.get(at + 1)) : null);
    }
}
