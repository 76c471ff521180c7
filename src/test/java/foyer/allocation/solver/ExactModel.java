package foyer.allocation.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import foyer.bench.allocation.Companies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole problem as a constraint model for OR-Tools CP-SAT: the rules once more, sharing nothing with the solver. */
public final class ExactModel {

    private final CompactProblem problem;
    private final Weights weights;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** By participant, round and offering; null where the seat is out of question. */
    private final @Nullable BoolVar[] seats;

    /** By participant and round: no seat though one is wanted. */
    private final @Nullable BoolVar[] unplaced;

    public ExactModel(CompactProblem problem, Weights weights) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.weights = weights;
        seats = new BoolVar[problem.participants() * problem.slots()];
        unplaced = new BoolVar[problem.participants() * problem.rounds()];
        for (int person = 0; person < problem.participants(); person++) {
            day(person);
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            room(slot);
        }
        for (int round = 0; round < problem.rounds(); round++) {
            together(round);
        }
        model.minimize(cost);
    }

    /** The best known after so many seconds, if any. */
    public Optional<Found> solve(double seconds, int workers) {
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setNumWorkers(workers)
                .setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[] offerings = new int[unplaced.length];
        for (int i = 0; i < offerings.length; i++) {
            offerings[i] = seat(solver, i / problem.rounds(), i % problem.rounds());
        }
        return Optional.of(new Found(
                Math.round(solver.objectiveValue()),
                solver.bestObjectiveBound(),
                status == CpSolverStatus.OPTIMAL,
                offerings));
    }

    /** @param offerings by participant and round, or {@link CompactAllocation#NO_SEAT} */
    public record Found(long objective, double bound, boolean optimal, int[] offerings) {}

    private int seat(CpSolver solver, int person, int round) {
        if (problem.fixed(person, round) != CompactProblem.NONE) {
            return problem.fixed(person, round);
        }
        for (int offering = 0; offering < problem.offerings(); offering++) {
            BoolVar seat = seats[index(person, round, offering)];
            if (seat != null && solver.booleanValue(seat)) {
                return offering;
            }
        }
        return CompactAllocation.NO_SEAT;
    }

    private int index(int person, int round, int offering) {
        return person * problem.slots() + problem.slot(round, offering);
    }

    private void day(int person) {
        List<Literal> met = new ArrayList<>();
        boolean wants = false;
        for (int round = 0; round < problem.rounds(); round++) {
            wants |= problem.wantsSeat(person, round);
            if (problem.wantsSeat(person, round) && problem.fixed(person, round) == CompactProblem.NONE) {
                met.addAll(round(person, round));
            }
        }
        notTwice(person);
        if (wants && !problem.hasFixed(person) && hasFullList(person)) {
            var noWish = model.newBoolVar("");
            cost.addTerm(noWish, (long) problem.size(person) * weights.noWish());
            met.add(noWish);
            model.addBoolOr(met);
        }
    }

    /** As many wishes as the policy asks for, or all there are. */
    private boolean hasFullList(int person) {
        var offered = new HashSet<Integer>();
        var wished = new HashSet<Integer>();
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (problem.capacity(slot) > 0 && problem.wantsSeat(person, problem.roundOf(slot))) {
                offered.add(problem.offeringOf(slot));
                if (problem.rank(person, problem.roundOf(slot), problem.offeringOf(slot)) > 0) {
                    wished.add(problem.offeringOf(slot));
                }
            }
        }
        return wished.size() >= weights.full() || wished.equals(offered);
    }

    /** One seat or none; returns those that somebody wishes for. */
    private List<Literal> round(int person, int round) {
        var choices = new ArrayList<Literal>();
        var wished = new ArrayList<Literal>();
        var none = model.newBoolVar("");
        unplaced[person * problem.rounds() + round] = none;
        cost.addTerm(none, (long) problem.size(person) * weights.unplaced());
        choices.add(none);
        for (int offering = 0; offering < problem.offerings(); offering++) {
            if (problem.capacity(problem.slot(round, offering)) >= problem.size(person)) {
                var seat = model.newBoolVar("");
                seats[index(person, round, offering)] = seat;
                choices.add(seat);
                int rank = problem.rank(person, round, offering);
                int points = rank == 0 ? weights.unwished() : weights.ofRank(rank);
                cost.addTerm(seat, (long) problem.size(person) * points);
                if (rank > 0) {
                    wished.add(seat);
                }
            }
        }
        model.addExactlyOne(choices);
        return wished;
    }

    private void notTwice(int person) {
        for (int offering = 0; offering < problem.offerings(); offering++) {
            var days = new ArrayList<Literal>();
            boolean fixed = false;
            for (int round = 0; round < problem.rounds(); round++) {
                fixed |= problem.fixed(person, round) == offering;
                BoolVar seat = seats[index(person, round, offering)];
                if (seat != null) {
                    days.add(seat);
                }
            }
            if (fixed) {
                days.forEach(seat -> model.addBoolAnd(List.of(seat.not())));
            } else if (days.size() > 1) {
                model.addAtMostOne(days);
            }
        }
    }

    /** Not more than there are seats; and nobody at all, or the minimum. */
    private void room(int slot) {
        var taken = LinearExpr.newBuilder();
        long fixed = 0;
        for (int person = 0; person < problem.participants(); person++) {
            BoolVar seat = seats[person * problem.slots() + slot];
            if (seat != null) {
                taken.addTerm(seat, problem.size(person));
            }
            fixed +=
                    problem.fixed(person, problem.roundOf(slot)) == problem.offeringOf(slot) ? problem.size(person) : 0;
        }
        model.addLessOrEqual(taken, problem.capacity(slot) - fixed);
        if (problem.minimum(slot) > 1) {
            var open = model.newBoolVar("");
            model.addGreaterOrEqual(taken, problem.minimum(slot) - fixed).onlyEnforceIf(open);
            model.addEquality(taken, -fixed).onlyEnforceIf(open.not());
        }
    }

    /** In a round that all of a group have free they sit together, or nowhere. */
    private void together(int round) {
        boolean[] bound = new Companies(problem).boundIn(round);
        int[] first = new int[problem.groups()];
        Arrays.fill(first, CompactProblem.NONE);
        for (int person = 0; person < problem.participants(); person++) {
            int group = problem.group(person);
            if (group == CompactProblem.NONE || !bound[group]) {
                continue;
            }
            if (first[group] == CompactProblem.NONE) {
                first[group] = person;
            } else {
                sameSeat(first[group], person, round);
            }
        }
    }

    private void sameSeat(int one, int other, int round) {
        for (int offering = 0; offering < problem.offerings(); offering++) {
            BoolVar ones = seats[index(one, round, offering)];
            BoolVar others = seats[index(other, round, offering)];
            if (ones != null && others != null) {
                model.addEquality(ones, others);
            } else if (ones != null) {
                model.addBoolAnd(List.of(ones.not()));
            } else if (others != null) {
                model.addBoolAnd(List.of(others.not()));
            }
        }
    }
}
