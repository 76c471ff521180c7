package foyer.programme.pages;

import foyer.programme.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something on offer in the foyer all day. */
public record FoyerItem(
        String id,
        Words title,
        String href,
        List<PersonLink> people,
        Words text,
        List<Words> questions,
        @Nullable Words feeds,
        @Nullable Words audience) {
    static FoyerItem of(Visit visit, Session session) {
        var page = visit.page();
        var ideas = session.ideas();
        return new FoyerItem(
                session.key(),
                Words.of(page, session.title()),
                visit.at(session),
                session.appearances().stream().map(a -> visit.link(a.speaker())).toList(),
                Words.of(page, session.description()),
                ideas == null
                        ? List.of()
                        : ideas.questions().stream().map(q -> Words.of(page, q)).toList(),
                ideas == null ? null : Words.orNull(page, ideas.feeds()),
                ideas == null ? null : Words.orNull(page, ideas.audience()));
    }
}
