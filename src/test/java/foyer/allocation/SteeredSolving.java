package foyer.allocation;

import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The solver, which a test may have take its time, or fail. */
public final class SteeredSolving implements Solving {
    private final ExactSolving exact = new ExactSolving();
    private volatile @Nullable CountDownLatch gate;
    private volatile boolean failing;
    private volatile String heldStep = "";

    /** From now on each run tells where it is and waits until it is stopped or let go. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    /** From now on each run that comes to this step stays in the middle of it until it is stopped. */
    void holdAt(String step) {
        heldStep = step;
    }

    public void letGo() {
        heldStep = "";
        var held = gate;
        gate = null;
        failing = false;
        if (held != null) {
            held.countDown();
        }
    }

    void fail() {
        failing = true;
    }

    @Override
    public Solved solve(Problem problem, Seed seed, Weights weights, Progress progress) {
        if (failing) {
            throw new IllegalStateException("as the test wants it");
        }
        var held = gate;
        while (held != null && held.getCount() > 0 && !progress.stopWanted()) {
            progress.at("prices", 120L, 100.5);
            pause(held);
        }
        return exact.solve(problem, seed, weights, heldStep.isEmpty() ? progress : new Held(progress));
    }

    private final class Held implements Progress {
        private final Progress progress;

        private Held(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void at(String step, @Nullable Long objective, @Nullable Double bound) {
            progress.at(step, objective, bound);
            while (step.equals(heldStep) && !progress.stopWanted()) {
                pause(new CountDownLatch(1));
            }
        }

        @Override
        public boolean stopWanted() {
            return progress.stopWanted();
        }
    }

    private static void pause(CountDownLatch held) {
        try {
            var _ = held.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
