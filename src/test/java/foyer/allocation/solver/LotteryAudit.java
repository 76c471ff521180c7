package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for pairs who could exchange their seats of one round at the same cost, the better lottery number gaining. */
record LotteryAudit(Problem problem, Seed seed) {

    List<String> unsettledTies(List<Placement> placements) {
        var audit = new Audit(problem, Weights.DEFAULT);
        List<String> drawn = problem.participants().stream()
                .map(Participant::id)
                .sorted(Comparator.comparing(seed::lotteryNumber))
                .toList();
        var unsettled = new ArrayList<String>();
        for (Placement one : placements) {
            for (Placement other : placements) {
                if (one.round().equals(other.round())
                        && drawn.indexOf(one.participant()) < drawn.indexOf(other.participant())) {
                    List<Placement> exchanged = exchanged(placements, one, other);
                    if (gains(audit, placements, exchanged, one.participant())
                            && audit.violations(exchanged).isEmpty()
                            && audit.cost(exchanged) <= audit.cost(placements)) {
                        unsettled.add(one + " and " + other);
                    }
                }
            }
        }
        return unsettled;
    }

    private static boolean gains(Audit audit, List<Placement> before, List<Placement> after, String person) {
        return audit.costOf(person, after) < audit.costOf(person, before);
    }

    private static List<Placement> exchanged(List<Placement> placements, Placement one, Placement other) {
        var exchanged = new ArrayList<>(placements);
        exchanged.removeAll(List.of(one, other));
        exchanged.add(new Placement(one.participant(), one.round(), other.offering(), one.grounds()));
        exchanged.add(new Placement(other.participant(), one.round(), one.offering(), other.grounds()));
        return exchanged;
    }
}
