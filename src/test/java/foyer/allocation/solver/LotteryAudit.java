package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for pairs who could exchange their seats of one round at the same cost, the better lottery number gaining. */
record LotteryAudit(Problem problem, Seed seed) {

    List<String> unsettledTies(Allocation allocation) {
        var audit = new Audit(problem, Weights.DEFAULT);
        List<String> drawn = problem.participants().stream()
                .map(Participant::id)
                .sorted(Comparator.comparing(seed::lotteryNumber))
                .toList();
        var unsettled = new ArrayList<String>();
        for (Placement one : allocation.placements()) {
            for (Placement other : allocation.placements()) {
                if (one.round().equals(other.round())
                        && drawn.indexOf(one.participant()) < drawn.indexOf(other.participant())) {
                    Allocation exchanged = exchanged(allocation, one, other);
                    if (gains(audit, allocation, exchanged, one.participant())
                            && audit.violations(exchanged).isEmpty()
                            && audit.cost(exchanged) <= audit.cost(allocation)) {
                        unsettled.add(one + " and " + other);
                    }
                }
            }
        }
        return unsettled;
    }

    private static boolean gains(Audit audit, Allocation before, Allocation after, String person) {
        return audit.costOf(person, after) < audit.costOf(person, before);
    }

    private static Allocation exchanged(Allocation allocation, Placement one, Placement other) {
        var placements = new ArrayList<>(allocation.placements());
        placements.remove(one);
        placements.remove(other);
        placements.add(new Placement(one.participant(), one.round(), other.offering(), one.grounds()));
        placements.add(new Placement(other.participant(), one.round(), one.offering(), other.grounds()));
        return new Allocation(placements, allocation.unplaced(), allocation.certificate());
    }
}
