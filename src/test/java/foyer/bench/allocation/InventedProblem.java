package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactProblemBuilder;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A conference made up from a number, the same one every time. Rooms differ by half of their mean; the favourites' have just the mean.
 *
 * @param number which of the conferences of this kind
 */
public record InventedProblem(
        int participants, int offerings, int rounds, Demand demand, Variant variant, long number) {

    private static final int WISHES = 5;
    private static final int MOST_WISHES = 8;
    private static final int LARGEST_GROUP = 6;
    private static final double GROUPED = 0.05;
    private static final double KEPT_IN_GROUP = 0.8;
    private static final double COMPANIONS = 0.02;
    private static final double LISTS_BY_ROUND = 0.1;
    private static final double LEAVING_OUT = 0.05;

    public CompactProblem problem() {
        var random = new SplittableRandom(31 * number + demand.ordinal());
        var builder = new CompactProblemBuilder(
                IntStream.rangeClosed(1, rounds).mapToObj(Integer::toString).toList());
        int[] seats = seats(random);
        for (int offering = 0; offering < offerings; offering++) {
            builder.offering("o" + offering);
            for (int round = 0; round < rounds; round++) {
                builder.seats(offering, round, seats[offering], minimum(random, offering, seats[offering]));
            }
        }
        double[] byHead = IntStream.of(seats)
                .mapToDouble(own -> (double) own / participants)
                .toArray();
        people(builder, new WishLists(demand.popularity(byHead), random), random);
        return builder.build();
    }

    private int[] seats(SplittableRandom random) {
        double[] size = new double[offerings];
        double all = 0;
        for (int offering = 0; offering < offerings; offering++) {
            size[offering] = offering < Demand.FAVOURITES ? 1 : 0.5 + random.nextDouble();
            all += size[offering];
        }
        double heads = participants * (variant.mixed ? 1 + COMPANIONS : 1) * variant.seatsByHead();
        int[] seats = new int[offerings];
        for (int offering = 0; offering < offerings; offering++) {
            seats[offering] = (int) Math.ceil(heads * size[offering] / all);
        }
        return seats;
    }

    /** For the last third of the offerings, the least wanted: half to nine tenths of the seats. */
    private int minimum(SplittableRandom random, int offering, int seats) {
        return variant.minimums && offering >= offerings - offerings / 3
                ? (int) (seats * (0.5 + 0.4 * random.nextDouble()))
                : 0;
    }

    private void people(CompactProblemBuilder builder, WishLists lists, SplittableRandom random) {
        int person = 0;
        int group = 0;
        while (person < participants) {
            int size = 1;
            if (variant.groups && random.nextDouble() < GROUPED / mean(2, LARGEST_GROUP)) {
                size = Math.min(random.nextInt(2, LARGEST_GROUP + 1), participants - person);
            }
            int[] shared = lists.draw(length(random));
            for (int member = 0; member < size; member++) {
                int number = builder.participant("p" + person++);
                if (size > 1) {
                    builder.group(number, "g" + group);
                }
                wishes(builder, number, size > 1 ? lists.like(shared, KEPT_IN_GROUP) : shared, lists, random);
                specials(builder, number, random);
            }
            group += size > 1 ? 1 : 0;
        }
    }

    private static double mean(int from, int to) {
        return (from + to) / 2.0;
    }

    private int length(SplittableRandom random) {
        return variant.mixed ? random.nextInt(1, MOST_WISHES + 1) : WISHES;
    }

    private void wishes(
            CompactProblemBuilder builder, int person, int[] list, WishLists lists, SplittableRandom random) {
        if (variant.mixed && random.nextDouble() < LISTS_BY_ROUND) {
            for (int round = 0; round < rounds; round++) {
                add(builder, person, round, lists.draw(length(random)));
            }
        } else {
            add(builder, person, CompactProblem.NONE, list);
        }
    }

    private static void add(CompactProblemBuilder builder, int person, int round, int[] list) {
        for (int rank = 1; rank <= list.length; rank++) {
            builder.wish(person, round, rank, list[rank - 1]);
        }
    }

    /** Somebody hosts each offering in each round, all through the list of people; they bring nobody and leave nothing out. */
    private void specials(CompactProblemBuilder builder, int person, SplittableRandom random) {
        if (!variant.mixed) {
            return;
        }
        int every = participants / (offerings * rounds);
        if (every > 0 && person % every == 0 && person / every < offerings * rounds) {
            int hosted = person / every;
            builder.fixed(person, hosted / offerings, hosted % offerings);
        } else if (random.nextDouble() < COMPANIONS) {
            builder.companion(person);
        } else if (random.nextDouble() < LEAVING_OUT) {
            builder.without(person, random.nextInt(rounds));
        }
    }

    /** For lines of tables. */
    List<String> words() {
        return List.of(demand.name().toLowerCase(Locale.ROOT), variant.name().toLowerCase(Locale.ROOT));
    }
}
