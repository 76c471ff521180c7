package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.Onlooker.Step;
import foyer.bench.InventedWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Whoever looks on learns how far it is, may end it, and changes nothing by looking. */
class OnlookerTest {
    private static final Seed SEED = new Seed("looking on");

    /** Too hard to be proven within a few seconds. */
    private static final Problem HARD = new InventedWishes(1200, 40, 2, 1.02, 8, 3).problem();

    private record Told(Step step, OptionalLong objective, OptionalDouble bound) {}

    private static final class Listener implements Onlooker {
        private final List<Told> told = new ArrayList<>();
        private final int enough;

        private Listener(int enough) {
            this.enough = enough;
        }

        private long proofs() {
            return told.stream().filter(one -> one.step() == Step.PROOF).count();
        }

        @Override
        public void at(Step step, OptionalLong objective, OptionalDouble bound) {
            told.add(new Told(step, objective, bound));
        }

        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public boolean getAsBoolean() {
            return proofs() >= enough;
        }
    }

    @Test
    void points_only_fall_while_the_bound_only_rises_and_every_step_is_told() {
        var listener = new Listener(3);

        var allocation = new Solver().solve(HARD, SEED, Weights.DEFAULT, listener);

        assertThat(listener.told.stream().map(Told::step).distinct())
                .containsExactly(Step.PRICES, Step.SEATS, Step.CHAINS, Step.PROOF);
        var points = listener.told.stream()
                .filter(one -> one.objective().isPresent())
                .map(one -> one.objective().getAsLong())
                .toList();
        assertThat(points).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(allocation.certificate().objective()).isEqualTo(points.getLast());
        var bounds = listener.told.stream()
                .filter(one -> one.bound().isPresent())
                .map(one -> one.bound().getAsDouble())
                .toList();
        assertThat(bounds).isSorted().allMatch(bound -> bound <= points.getLast());
    }

    @Test
    void a_run_that_is_stopped_in_the_middle_gives_whole_seats_and_claims_no_proof() {
        var listener = new Listener(1);

        var allocation = new Solver().solve(HARD, SEED, Weights.DEFAULT, listener);

        assertThat(listener.proofs()).isEqualTo(1);
        assertThat(new Audit(HARD, Weights.DEFAULT).violations(allocation.placements()))
                .isEmpty();
        assertThat(allocation.certificate().proof()).isEqualTo(Proof.NONE);
        assertThat(allocation.certificate().gap()).isPositive();
    }

    @Test
    void looking_on_changes_no_seat() {
        var problem = new InventedWishes(200, 15, 2, 1.05, 5, 1).problem();

        var watched = new Solver().solve(problem, SEED, Weights.DEFAULT, new Listener(Integer.MAX_VALUE));

        assertThat(watched.placements())
                .isEqualTo(new Solver().solve(problem, SEED).placements());
    }
}
