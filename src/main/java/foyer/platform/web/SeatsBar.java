package foyer.platform.web;

/**
 * How full an offering is in one round, in words and with a thin bar.
 *
 * @param round "Runde 1 · 14:00"
 * @param words "noch 4 Plätze", "Warteliste"
 */
public record SeatsBar(String round, String words, int left, int all) {
    public boolean isFull() {
        return left <= 0;
    }

    /** Of 100, for the bar. */
    public int taken() {
        return all <= 0 ? 100 : Math.clamp(Math.round(100f * (all - left) / all), 0, 100);
    }
}
