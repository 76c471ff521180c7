package foyer.allocation.solver.explain;

import org.jspecify.annotations.Nullable;

/** Why somebody has a seat in a round and not the wish they ranked highest of all that they did not get, or why they have none. */
public sealed interface Why {
    /** No wish that could have been met in this round stood higher. @param rank of the seat, from 1 */
    record Best(int rank) implements Why {}

    /** None of their wishes was left for this round: none counts in it, or they have it in another round. */
    record NoWish() implements Why {}

    /**
     * Everybody who sits there ranked it at least as high, or their moving would have cost as much as was to be gained.
     *
     * @param people who sit there; {@link #FEW} where there are fewer than five
     * @param loss null where it is not known, or fewer than five people sit there
     */
    record Full(
            String offering, int rank, int people, @Nullable Loss loss) implements Why {}

    /** Somebody who sits there ranked it the same, nothing else told the two apart, and that one had the better number. */
    record Lot(String offering, int rank) implements Why {}

    /** They come as a pair, and two seats were not to be had. */
    record TwoSeats(String offering, int rank) implements Why {}

    /** It does not take place in this round: too few people would have come. */
    record NotHeld(String offering, int rank) implements Why {}

    /** The best allocation found gives it to others; nothing more is proven. */
    record Otherwise(String offering, int rank) implements Why {}

    /** They have no seat in a round they want: other people have all seats there are in it. */
    record NoneLeft() implements Why {}

    /** They have no seat in a round they want, as a pair: nowhere in it were two left. */
    record NoTwoLeft() implements Why {}

    /** They have no seat in a round they want: what was left in it they have in another round, and nobody has the same twice. */
    record HadWhatIsLeft() implements Why {}

    /** They have no seat in a round they want: the best allocation found has none for them; nothing more is proven. */
    record NoneFound() implements Why {}

    /** Not to be counted: fewer people than {@link #COUNTED}. */
    int FEW = 0;

    /** From so many people on, their number tells nothing about one of them. */
    int COUNTED = 5;

    /**
     * What this seat would have cost the others together, with the rest of the person's day as it is.
     *
     * @param points no allocation at all takes fewer from them
     * @param exact one that takes just these is known
     * @param gain points it would have saved the person, or the pair
     */
    record Loss(int points, boolean exact, int gain) {}
}
