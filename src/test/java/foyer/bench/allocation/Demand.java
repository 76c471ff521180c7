package foyer.bench.allocation;

import java.util.Arrays;

/** How wishes spread over the offerings. */
public enum Demand {
    /** Every offering is wanted alike, whatever room it has. */
    FLAT {
        @Override
        double[] popularity(double[] seatsByHead) {
            double[] popularity = new double[seatsByHead.length];
            Arrays.fill(popularity, 1);
            return popularity;
        }
    },

    /** The n-th is wanted 1/n as much as the first. */
    ZIPF {
        @Override
        double[] popularity(double[] seatsByHead) {
            double[] popularity = new double[seatsByHead.length];
            Arrays.setAll(popularity, offering -> 1.0 / (offering + 1));
            return popularity;
        }
    },

    /** Three favourites hold 4.8, 4.2 and 3.6 first wishes for each seat of a round; what is left falls as with {@link #ZIPF}. */
    RUNAWAY {
        @Override
        double[] popularity(double[] seatsByHead) {
            double[] popularity = new double[seatsByHead.length];
            double left = 1;
            double rest = 0;
            for (int offering = 0; offering < popularity.length; offering++) {
                if (offering < FAVOURITES) {
                    popularity[offering] = (4.8 - 0.6 * offering) * seatsByHead[offering];
                    left -= popularity[offering];
                } else {
                    popularity[offering] = 1.0 / (offering - FAVOURITES + 2);
                    rest += popularity[offering];
                }
            }
            for (int offering = FAVOURITES; offering < popularity.length; offering++) {
                popularity[offering] *= Math.max(0.05, left) / rest;
            }
            return popularity;
        }
    };

    static final int FAVOURITES = 3;

    /**
     * How likely each offering is to be somebody's first wish, up to a common factor.
     *
     * @param seatsByHead by offering, the seats of one round divided by the number of people
     */
    abstract double[] popularity(double[] seatsByHead);
}
