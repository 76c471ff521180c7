package foyer.allocation.solver.explain;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person's day costs by their seat in one round, in which they want one that is not fixed; the other rounds are as they are. */
final class OneRound {
    private final Participant person;
    private final String round;
    private final Seated seated;
    private final long costOfNoWish;
    private long others;
    private boolean metElsewhere;

    OneRound(Seated seated, Participant person, String round) {
        this.person = person;
        this.round = round;
        this.seated = seated;
        costOfNoWish = seated.costOfNoWish(person);
        metElsewhere = !person.fixed().isEmpty();
        Map<String, String> day = seated.day(person);
        for (String other : seated.problem.rounds()) {
            if (!other.equals(round)
                    && !person.without().contains(other)
                    && !person.fixed().containsKey(other)) {
                String offering = day.get(other);
                int rank = offering == null ? Seated.UNWISHED : Seated.rank(person, new Place(offering, other));
                metElsewhere |= rank != Seated.UNWISHED;
                others += seated.costOfSeat(offering, rank);
            }
        }
    }

    /** In points, a companion's part among them. @param offering null for no seat */
    long with(@Nullable String offering) {
        int rank = offering == null ? Seated.UNWISHED : Seated.rank(person, new Place(offering, round));
        long noWish = metElsewhere || rank != Seated.UNWISHED ? 0 : costOfNoWish;
        return (others + seated.costOfSeat(offering, rank) + noWish) * person.seats();
    }
}
