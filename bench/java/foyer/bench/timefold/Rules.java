package foyer.bench.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import foyer.allocation.solver.Weights;

/** The rules and costs as Timefold's constraint streams: capacity, never twice, ranks, nobody without a wish. */
public class Rules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {capacity(factory), neverTwice(factory), ranks(factory), withoutWish(factory)};
    }

    private static Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(OpenSeat.class)
                .groupBy(OpenSeat::room, sum(OpenSeat::size))
                .filter((room, taken) -> taken > room.seats())
                .penalize(HardSoftScore.ONE_HARD, (room, taken) -> taken - room.seats())
                .asConstraint("capacity");
    }

    private static Constraint neverTwice(ConstraintFactory factory) {
        return factory.forEachUniquePair(OpenSeat.class, equal(OpenSeat::getPerson), equal(OpenSeat::getOffering))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("never twice");
    }

    private static Constraint ranks(ConstraintFactory factory) {
        return factory.forEach(OpenSeat.class)
                .penalize(HardSoftScore.ONE_SOFT, OpenSeat::cost)
                .asConstraint("ranks");
    }

    private static Constraint withoutWish(ConstraintFactory factory) {
        return factory.forEach(OpenSeat.class)
                .groupBy(OpenSeat::getPerson, sum(OpenSeat::met))
                .filter((person, met) -> met == 0)
                .penalize(HardSoftScore.ofSoft(Weights.DEFAULT.noWish()))
                .asConstraint("without a wish");
    }
}
