package foyer.bench.allocation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Seconds on the wall, and of all threads of this process: what other processes do lengthens only the former. */
record Stopwatch(double wall, double cpu) {

    private static final double NANOS = 1e9;

    record Timed<T>(T result, Stopwatch time) {}

    static <T> Timed<T> time(Supplier<T> work) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long cpu = system.getProcessCpuTime();
        long started = System.nanoTime();
        T result = work.get();
        double wall = (System.nanoTime() - started) / NANOS;
        return new Timed<>(result, new Stopwatch(wall, (system.getProcessCpuTime() - cpu) / NANOS));
    }
}
