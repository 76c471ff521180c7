package foyer.bench.allocation;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import foyer.allocation.solver.CompactProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a run keeps alive at its highest: a second thread collects all garbage again and again while it works, and reads what each collection left. Before the run the
 * problem is there already; its arrays are counted in, its ids are not.
 */
final class LiveHeap {

    private static final long SHORTEST_PAUSE = 15;

    static final String METHOD =
            "live heap beyond what was there before the run, at the highest of full collections forced all through it, plus the problem's arrays without ids";

    private final AtomicBoolean done = new AtomicBoolean();
    private long highest;

    private LiveHeap() {}

    /** Bytes, the problem's own arrays among them. */
    static long of(CompactProblem problem, Runnable run) {
        long before = collected();
        var heap = new LiveHeap();
        var sampler = Thread.ofPlatform().daemon().start(heap::sample);
        run.run();
        heap.done.set(true);
        join(sampler);
        return Math.max(0, heap.highest - before) + arrays(problem);
    }

    private void sample() {
        while (!done.get()) {
            long started = System.nanoTime();
            highest = Math.max(highest, collected());
            long took = (System.nanoTime() - started) / 1_000_000;
            pause(Math.max(SHORTEST_PAUSE, took / 2));
        }
    }

    private static long collected() {
        System.gc();
        return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                .map(GarbageCollectorMXBean::getLastGcInfo)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(GcInfo::getEndTime))
                .map(LiveHeap::heap)
                .orElse(0L);
    }

    private static long heap(GcInfo collection) {
        return collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().matches("Metaspace|Code.*|Compressed.*"))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** As the fields of the problem say. */
    static long arrays(CompactProblem problem) {
        long people = problem.participants();
        long bytes = 4L * problem.wishesFrom(problem.participants()) + 4 * (people + 1) + 8L * problem.slots();
        boolean pairs = false;
        boolean without = false;
        boolean fixed = false;
        for (int person = 0; person < people; person++) {
            pairs |= problem.size(person) > 1;
            for (int round = 0; round < problem.rounds(); round++) {
                without |= !problem.wantsSeat(person, round);
                fixed |= problem.fixed(person, round) != CompactProblem.NONE;
            }
        }
        bytes += problem.groups() > 0 ? 4 * people : 0;
        bytes += pairs ? people : 0;
        bytes += without ? 4 * people : 0;
        return bytes + (fixed ? 2 * people * problem.rounds() : 0);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread sampler) {
        try {
            sampler.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
