package foyer.allocation;

import org.jspecify.annotations.Nullable;

/** What a run tells while it computes, and hears. Called often, from any thread: it must be quick. */
public interface Progress {
    /** Of a run that nobody watches or stops. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void at(String step, @Nullable Long objective, @Nullable Double bound) {
            // nobody asks
        }

        @Override
        public boolean stopWanted() {
            return false;
        }
    };

    /**
     * @param step a word of the method's own
     * @param objective points of the best seats so far; null before there are any
     * @param bound points that no allocation can be below; null before one is known
     */
    void at(String step, @Nullable Long objective, @Nullable Double bound);

    /** Once true, the best so far is to be returned soon. */
    boolean stopWanted();
}
