package foyer.bench.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The best of each round, one round after the other, by OR-Tools: exact for a single round without groups and minimums. People flow to what they wish for, or through one
 * common node to what nobody has to wish for; whoever has no wish met before the last round pays for that there.
 */
final class FlowByRound implements Method {

    private final Weights weights;
    private final int mostParticipants;

    FlowByRound(Weights weights, int mostParticipants) {
        this.weights = weights;
        this.mostParticipants = mostParticipants;
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools flow round by round";
    }

    @Override
    public boolean takes(CompactProblem problem) {
        return problem.participants() <= mostParticipants;
    }

    @Override
    public Optional<Answer> answer(CompactProblem problem, Seed seed) {
        var seats = new Seats(problem);
        int[] left = TakingTurns.left(problem);
        for (int round = 0; round < problem.rounds(); round++) {
            if (!new Round(problem, round, seats, left).flow()) {
                return Optional.empty();
            }
        }
        return Optional.of(Answer.of(seats));
    }

    private final class Round {

        private final CompactProblem problem;
        private final int round;
        private final Seats seats;
        private final int[] left;
        private final MinCostFlow network = new MinCostFlow();
        private final List<Integer> flowing = new ArrayList<>();

        /** By arc from a person to what they wish for: both. */
        private final List<int[]> wishes = new ArrayList<>();

        private final int hub;
        private final int sink;

        Round(CompactProblem problem, int round, Seats seats, int[] left) {
            this.problem = problem;
            this.round = round;
            this.seats = seats;
            this.left = left;
            hub = problem.offerings();
            sink = hub + 1;
        }

        boolean flow() {
            int supply = 0;
            for (int person = 0; person < problem.participants(); person++) {
                if (problem.wantsSeat(person, round) && seats.of(person, round) == Seats.NO_SEAT) {
                    supply += problem.size(person);
                    wishes(person);
                }
            }
            others();
            network.setNodeSupply(sink, -supply);
            if (network.solve() != MinCostFlowBase.Status.OPTIMAL) {
                return false;
            }
            take();
            return true;
        }

        private void wishes(int person) {
            int node = sink + 1 + flowing.size();
            flowing.add(person);
            network.setNodeSupply(node, problem.size(person));
            for (int wish = problem.wishesFrom(person); wish < problem.wishesFrom(person + 1); wish++) {
                int offering = problem.wishedOffering(wish);
                if (problem.countsIn(wish, round) && !seats.sitsIn(person, offering)) {
                    network.addArcWithCapacityAndUnitCost(
                            node, offering, problem.size(person), weights.ofRank(problem.rankOf(wish)));
                    wishes.add(new int[] {person, offering});
                }
            }
        }

        private void others() {
            for (int i = 0; i < flowing.size(); i++) {
                int size = problem.size(flowing.get(i));
                int extra = round == problem.rounds() - 1 && !wishMet(flowing.get(i)) ? weights.noWish() : 0;
                network.addArcWithCapacityAndUnitCost(sink + 1 + i, hub, size, weights.unwished() + extra);
                network.addArcWithCapacityAndUnitCost(sink + 1 + i, sink, size, weights.unplaced() + extra);
            }
            for (int offering = 0; offering < problem.offerings(); offering++) {
                int seatsLeft = left[problem.slot(round, offering)];
                network.addArcWithCapacityAndUnitCost(hub, offering, seatsLeft, 0);
                network.addArcWithCapacityAndUnitCost(offering, sink, seatsLeft, 0);
            }
        }

        private boolean wishMet(int person) {
            for (int before = 0; before < problem.rounds(); before++) {
                int seat = seats.of(person, before);
                if (seat != Seats.NO_SEAT
                        && (problem.fixed(person, before) != CompactProblem.NONE
                                || problem.rank(person, before, seat) > 0)) {
                    return true;
                }
            }
            return false;
        }

        /** A pair that the flow parts, and whoever went through the hub, takes what is left. */
        private void take() {
            for (int arc = 0; arc < wishes.size(); arc++) {
                int person = wishes.get(arc)[0];
                if (network.getFlow(arc) == problem.size(person)) {
                    give(person, wishes.get(arc)[1]);
                }
            }
            Deque<Integer> stuck = new ArrayDeque<>();
            for (int person : flowing) {
                if (seats.of(person, round) == Seats.NO_SEAT) {
                    int offering = TakingTurns.emptiest(problem, seats, left, person, round);
                    if (offering == Seats.NO_SEAT) {
                        stuck.add(person);
                    } else {
                        give(person, offering);
                    }
                }
            }
            stuck.forEach(this::exchange);
        }

        private void give(int person, int offering) {
            seats.give(person, round, offering);
            left[problem.slot(round, offering)] -= problem.size(person);
        }

        /** Seats are left only where this person sits in another round: somebody else moves there. */
        private void exchange(int person) {
            for (int other : flowing) {
                int theirs = seats.of(other, round);
                if (theirs != Seats.NO_SEAT
                        && problem.size(other) == problem.size(person)
                        && problem.rank(other, round, theirs) == 0
                        && !seats.sitsIn(person, theirs)) {
                    int offering = TakingTurns.emptiest(problem, seats, left, other, round);
                    if (offering != Seats.NO_SEAT) {
                        left[problem.slot(round, theirs)] += problem.size(other);
                        give(other, offering);
                        give(person, theirs);
                        return;
                    }
                }
            }
        }
    }
}
