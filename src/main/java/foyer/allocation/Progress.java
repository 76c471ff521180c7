package foyer.allocation;

/** What a run tells while it computes, and hears. Called often, from any thread: it must be quick. */
public interface Progress {
    /** Of a run that nobody watches or stops. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void at(String step, long objective, double bound) {
            // nobody asks
        }

        @Override
        public boolean stopWanted() {
            return false;
        }
    };

    /**
     * @param step a word of the method's own
     * @param objective points of the best seats so far
     * @param bound points that no allocation can be below
     */
    void at(String step, long objective, double bound);

    /** Once true, the best so far is to be returned soon. */
    boolean stopWanted();
}
