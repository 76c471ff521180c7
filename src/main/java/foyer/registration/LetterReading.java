package foyer.registration;

import foyer.people.People;
import foyer.programme.Programmes;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what a letter is about, in the caller's transaction. */
@Component
class LetterReading {
    private static final Set<News> GIVEN_BY_THEN = EnumSet.of(
            News.SEATS, News.COMING, News.MOVED_UP, News.OFFERED, News.ASKED, News.OFFER_ACCEPTED, News.OFFER_LAPSED);

    private final People people;
    private final Programmes programmes;
    private final WishStore wishes;
    private final LiveSeats liveSeats;
    private final Phases phases;

    LetterReading(People people, Programmes programmes, WishStore wishes, LiveSeats liveSeats, Phases phases) {
        this.people = people;
        this.programmes = programmes;
        this.wishes = wishes;
        this.liveSeats = liveSeats;
        this.phases = phases;
    }

    LetterFacts of(News news, Registration registration) {
        var programme = programmes.byId(registration.event()).orElseThrow();
        Phase phase = phases.of(programme.event());
        boolean given = phase == Phase.LIVE || phase == Phase.CLOSED || GIVEN_BY_THEN.contains(news);
        return new LetterFacts(
                news,
                registration,
                people.find(registration.person()).orElseThrow(),
                programme,
                wishes.of(Set.of(registration.id())).getOrDefault(registration.id(), Wishes.NONE),
                liveSeats.of(registration),
                liveSeats.withCompanion(registration),
                given,
                phases.offersSeats(programme.event()),
                null);
    }
}
