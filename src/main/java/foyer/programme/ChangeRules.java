package foyer.programme;

import java.util.Locale;

/**
 * What people may change by themselves, from the event file.
 *
 * @param clash when other wishes would take a seat in a round in which one has a seat already
 * @param handingOn whether somebody may hand their place in a round on to somebody else
 */
public record ChangeRules(Clash clash, boolean handingOn) {
    public static final ChangeRules USUAL = new ChangeRules(Clash.SWAP, false);

    public enum Clash {
        /** The old seat is given up for the new one, in one transaction. */
        SWAP,
        /** The person is asked first. */
        WARN,
        /** The seat they have stays; they would have to leave the round out first. */
        BLOCK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
