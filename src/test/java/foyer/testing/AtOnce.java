package foyer.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many people doing something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Lets all go together, waits for all. An exception of one is the test's. */
    public static <T> List<T> each(int people, IntFunction<T> does) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < people; i++) {
                int person = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return does.apply(person);
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
