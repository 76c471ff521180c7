package foyer.allocation.solver.market;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Divides work over many participants among a few threads. What they find must add up to the same whichever of them did what. */
final class Workers {

    private static final int CHUNK = 2048;

    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    int threads() {
        return threads;
    }

    /** One piece of the work. */
    @FunctionalInterface
    interface Piece {
        /** @param worker from 0, never two at a time with the same number */
        void run(int worker, int from, int to);
    }

    void divide(int size, Piece piece) {
        int busy = Math.min(threads, (size + CHUNK - 1) / CHUNK);
        if (busy <= 1) {
            piece.run(0, 0, size);
            return;
        }
        var next = new AtomicInteger();
        each(busy, worker -> {
            int from = next.getAndAdd(CHUNK);
            while (from < size && from >= 0) {
                piece.run(worker, from, Math.min(size, from + CHUNK));
                from = next.getAndAdd(CHUNK);
            }
        });
    }

    /** A few pieces of work that have nothing to do with each other. */
    void each(int size, IntConsumer piece) {
        int busy = Math.min(threads, size);
        if (busy <= 1) {
            IntStream.range(0, size).forEach(piece);
            return;
        }
        try (var pool = new ForkJoinPool(busy)) {
            pool.submit(() -> IntStream.range(0, size).parallel().forEach(piece))
                    .join();
        }
    }
}
