package foyer.allocation.solver;

import static foyer.allocation.solver.CompactProblem.NONE;

/** What shows only when a problem is whole. */
final class Contradictions {

    private final CompactProblem problem;
    private final Numbered groups;

    Contradictions(CompactProblem problem, Numbered groups) {
        this.problem = problem;
        this.groups = groups;
    }

    void refuse() {
        refuseTheSameWishTwice();
        refuseFixedSeats();
        refuseGroups();
    }

    private void refuseTheSameWishTwice() {
        for (int participant = 0; participant < problem.participants(); participant++) {
            int from = problem.wishesFrom(participant);
            int to = problem.wishesFrom(participant + 1);
            for (int wish = from; wish < to; wish++) {
                for (int other = from; other < wish; other++) {
                    Refusal.when(
                            sameWish(wish, other),
                            "Participant %s wishes for %s twice in the same round",
                            problem.participantId(participant),
                            problem.offeringId(problem.wishedOffering(wish)));
                }
            }
        }
    }

    private boolean sameWish(int wish, int other) {
        if (problem.wishedOffering(wish) != problem.wishedOffering(other)) {
            return false;
        }
        int round = problem.wishedRound(wish);
        int otherRound = problem.wishedRound(other);
        return round == NONE || otherRound == NONE || round == otherRound;
    }

    private void refuseFixedSeats() {
        for (int participant = 0; participant < problem.participants(); participant++) {
            for (int round = 0; round < problem.rounds(); round++) {
                Refusal.when(
                        problem.fixed(participant, round) != NONE && !problem.wantsSeat(participant, round),
                        "Participant %s is fixed in round %s but wants no seat there",
                        problem.participantId(participant),
                        problem.roundId(round));
            }
        }
        int[] fixed = problem.fixedSeats();
        for (int slot = 0; slot < fixed.length; slot++) {
            Refusal.when(
                    fixed[slot] > problem.capacity(slot),
                    "Offering %s has %d seats in round %s, but %d are fixed",
                    problem.offeringId(problem.offeringOf(slot)),
                    problem.capacity(slot),
                    problem.roundId(problem.roundOf(slot)),
                    fixed[slot]);
        }
    }

    private void refuseGroups() {
        int[] members = new int[groups.size()];
        for (int participant = 0; participant < problem.participants() && problem.groups() > 0; participant++) {
            if (problem.group(participant) != NONE) {
                members[problem.group(participant)]++;
            }
        }
        for (int group = 0; group < members.length; group++) {
            Refusal.when(
                    members[group] < CompactProblemBuilder.SMALLEST_GROUP
                            || members[group] > CompactProblemBuilder.LARGEST_GROUP,
                    "Group %s has %d members; it is %d to %d",
                    groups.id(group),
                    members[group],
                    CompactProblemBuilder.SMALLEST_GROUP,
                    CompactProblemBuilder.LARGEST_GROUP);
        }
    }
}
