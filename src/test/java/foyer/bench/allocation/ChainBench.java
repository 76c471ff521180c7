package foyer.bench.allocation;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.GivenSeats;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.chain.Chains;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** How long it takes to give one person's seats to others: 10,000 cancellations, one after the other. */
public final class ChainBench {
    public static final String HEAD = """
            | participants / offerings | cancellations | median µs | p99 µs | longest µs | moves each | bytes a participant |
            |---|---|---|---|---|---|---|""";

    private static final int CANCELLATIONS = 10_000;
    private static final Seed SEED = new Seed("bench");

    private ChainBench() {}

    /** Without arguments four sizes with seats given in a random order; the last is a million people. */
    public static void main(String... arguments) {
        System.out.println(HEAD);
        int[][] sizes = arguments.length > 1
                ? new int[][] {{Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])}}
                : new int[][] {{400, 15}, {10_000, 60}, {100_000, 200}, {1_000_000, 500}};
        for (int[] size : sizes) {
            for (Demand demand : Demand.values()) {
                var variant = arguments.length > 0 ? Variant.valueOf(arguments[0]) : Variant.PLAIN;
                var problem = new InventedProblem(size[0], size[1], 2, demand, variant, 1).problem();
                System.out.println(row(problem, GivenSeats.inRandomOrder(problem, 1)));
            }
        }
    }

    /** A line of a table with {@link #HEAD}. A day of few people is begun again whenever a quarter of them have left. */
    public static String row(CompactProblem problem, CompactAllocation allocation) {
        double bytes = bytes(problem, allocation);
        cancel(problem, allocation, new long[CANCELLATIONS]);
        long[] nanos = new long[CANCELLATIONS];
        long moves = cancel(problem, allocation, nanos);
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "| %,d / %d | %,d | %.1f | %.1f | %.1f | %.2f | %.0f |",
                problem.participants(),
                problem.offerings(),
                nanos.length,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3,
                nanos[nanos.length - 1] / 1e3,
                (double) moves / nanos.length,
                bytes);
    }

    /** @return how many people moved */
    private static long cancel(CompactProblem problem, CompactAllocation allocation, long[] nanos) {
        var random = new SplittableRandom(1);
        long moves = 0;
        int done = 0;
        while (done < nanos.length) {
            var chains = new Chains(problem, Weights.DEFAULT, SEED, allocation);
            chains.settle();
            for (int i = 0; i < Math.max(1, problem.participants() / 4) && done < nanos.length; i++) {
                int leaving = random.nextInt(problem.participants());
                long started = System.nanoTime();
                moves += chains.leaves(leaving).size();
                nanos[done++] = System.nanoTime() - started;
            }
        }
        return moves;
    }

    private static double bytes(CompactProblem problem, CompactAllocation allocation) {
        var chains = new Chains[1];
        long before = used();
        chains[0] = new Chains(problem, Weights.DEFAULT, SEED, allocation);
        long with = used();
        chains[0].settle();
        return (double) (with - before) / problem.participants();
    }

    /** Asks until two answers are the same, as a collector may let something go later. */
    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        long last = Long.MAX_VALUE;
        while (true) {
            memory.gc();
            long used = memory.getHeapMemoryUsage().getUsed();
            if (used >= last) {
                return last;
            }
            last = used;
        }
    }
}
