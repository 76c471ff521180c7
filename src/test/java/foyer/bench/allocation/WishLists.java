package foyer.bench.allocation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranked lists by Plackett and Luce: each next wish is drawn by popularity from what is not yet on the list. */
final class WishLists {

    private static final int STEPS = 1 << 12;

    private final double[] upTo;

    /** By step of the range of draws: the first offering that one of them can mean. */
    private final int[] first = new int[STEPS];

    private final SplittableRandom random;

    WishLists(double[] popularity, SplittableRandom random) {
        this.random = random;
        upTo = popularity.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
        double all = upTo[upTo.length - 1];
        for (int offering = 0; offering < upTo.length; offering++) {
            upTo[offering] /= all;
        }
        upTo[upTo.length - 1] = 1;
        for (int step = 1; step < STEPS; step++) {
            first[step] = first[step - 1];
            while (upTo[first[step]] <= (double) step / STEPS) {
                first[step]++;
            }
        }
    }

    /** Offerings, the most wanted first. */
    int[] draw(int length) {
        int[] list = new int[Math.min(length, upTo.length)];
        for (int rank = 0; rank < list.length; rank++) {
            do {
                list[rank] = one();
            } while (holds(list, rank, list[rank]));
        }
        return list;
    }

    /** A list like another one: each wish is kept, or drawn anew. */
    int[] like(int[] other, double kept) {
        int[] list = other.clone();
        for (int rank = 0; rank < list.length; rank++) {
            boolean anew = random.nextDouble() >= kept;
            while (anew || holds(list, rank, list[rank])) {
                list[rank] = one();
                anew = false;
            }
        }
        return list;
    }

    private int one() {
        double draw = random.nextDouble();
        int offering = first[(int) (draw * STEPS)];
        while (upTo[offering] <= draw) {
            offering++;
        }
        return offering;
    }

    private static boolean holds(int[] list, int length, int offering) {
        for (int i = 0; i < length; i++) {
            if (list[i] == offering) {
                return true;
            }
        }
        return false;
    }
}
