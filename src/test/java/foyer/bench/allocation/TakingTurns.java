package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What is usually done: one after another takes the best seats left for their day, else any. */
final class TakingTurns implements Method {

    private final String name;
    private final BiFunction<CompactProblem, Seed, int[]> order;

    private TakingTurns(String name, BiFunction<CompactProblem, Seed, int[]> order) {
        this.name = name;
        this.order = order;
    }

    static Method firstComeFirstServed() {
        return new TakingTurns(
                "first come, first served",
                (problem, seed) -> IntStream.range(0, problem.participants()).toArray());
    }

    static Method randomSerialDictatorship() {
        return new TakingTurns("random serial dictatorship", (problem, seed) -> new Lottery(problem, seed).order());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takes(CompactProblem problem) {
        return true;
    }

    @Override
    public Optional<Answer> answer(CompactProblem problem, Seed seed) {
        var seats = new Seats(problem);
        int[] left = left(problem);
        for (int person : order.apply(problem, seed)) {
            for (int round = 0; round < problem.rounds(); round++) {
                if (problem.wantsSeat(person, round) && seats.of(person, round) == Seats.NO_SEAT) {
                    int offering = best(problem, seats, left, person, round);
                    if (offering != Seats.NO_SEAT) {
                        seats.give(person, round, offering);
                        left[problem.slot(round, offering)] -= problem.size(person);
                    }
                }
            }
        }
        return Optional.of(Answer.of(seats));
    }

    /** By slot: what the fixed seats leave. */
    static int[] left(CompactProblem problem) {
        int[] left = IntStream.range(0, problem.slots()).map(problem::capacity).toArray();
        for (int person = 0; person < problem.participants(); person++) {
            for (int round = 0; round < problem.rounds(); round++) {
                if (problem.fixed(person, round) != CompactProblem.NONE) {
                    left[problem.slot(round, problem.fixed(person, round))] -= problem.size(person);
                }
            }
        }
        return left;
    }

    private static int best(CompactProblem problem, Seats seats, int[] left, int person, int round) {
        for (int wish = problem.wishesFrom(person); wish < problem.wishesFrom(person + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            if (problem.countsIn(wish, round)
                    && left[problem.slot(round, offering)] >= problem.size(person)
                    && !seats.sitsIn(person, offering)) {
                return offering;
            }
        }
        return emptiest(problem, seats, left, person, round);
    }

    /** Where most seats are left for somebody who does not sit there in another round. */
    static int emptiest(CompactProblem problem, Seats seats, int[] left, int person, int round) {
        int best = Seats.NO_SEAT;
        int most = problem.size(person) - 1;
        for (int offering = 0; offering < problem.offerings(); offering++) {
            int here = left[problem.slot(round, offering)];
            if (here > most && !seats.sitsIn(person, offering)) {
                best = offering;
                most = here;
            }
        }
        return best;
    }
}
