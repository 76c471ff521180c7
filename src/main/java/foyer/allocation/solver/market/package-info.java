/**
 * Gives the seats of large problems: prices by Newton's method, whole seats by the shortest chains.
 *
 * <p>Every slot has a price. At given prices everybody has a cheapest day, found exactly by {@code Cheapest}, and what all pay less what the seats are worth is a bound that no
 * allocation can be below. {@code PriceSearch} makes it as high as it gets: how demand follows prices shows in those who are nearly as well off with another day ({@code
 * Margins}), which gives a Newton step; samples of people come first, and the lottery, strong at first, smooths what is a staircase otherwise. {@code Repair} then makes whole
 * seats of it along chains of moves, and {@code Polish} looks at single people in all rounds at once.
 *
 * <p>It refuses: floating-point sums that depend on threads or on how people are numbered, and knowing who a participant is.
 */
@NullMarked
package foyer.allocation.solver.market;

import org.jspecify.annotations.NullMarked;
