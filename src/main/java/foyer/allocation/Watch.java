package foyer.allocation;

import org.jspecify.annotations.Nullable;

/** Stands between whoever computes and whoever looks. */
final class Watch implements Progress {
    /** @param objective null before there are any seats */
    record Seen(
            @Nullable String step,
            @Nullable Long objective,
            @Nullable Double bound) {}

    private volatile Seen seen = new Seen(null, null, null);
    private volatile boolean stop;

    @Override
    public void at(String step, @Nullable Long objective, @Nullable Double bound) {
        seen = new Seen(step, objective, bound);
    }

    @Override
    public boolean stopWanted() {
        return stop;
    }

    void stop() {
        stop = true;
    }

    Seen seen() {
        return seen;
    }
}
