package foyer.allocation.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the files of a folder say. Participants, offerings, rounds and ranks are numbers from 1; 0 is no offering, any round, and the rank of what is not wished for. */
final class Given {
    static final long MILLION = 1_000_000;

    private final Path folder;
    private final Map<String, Texts> texts = new HashMap<>();
    private final int fixedRank = texts("rank").number("0");
    final Table offerings = table("offerings.csv", "offering,round,capacity,minimum", 2);
    final List<Integer> rounds =
            IntStream.range(1, texts("round").size()).boxed().toList();
    private final Table wishes = table("wishes.csv", "participant,round,rank,offering", 0);

    /** By rank of a wish, in millionths of a point. */
    private final long[] costs = new long[texts("rank").size()];

    private final Table without = table("without.csv", "participant,round", 2);
    final Table fixed = table("fixed.csv", "participant,round,offering", 2);

    /** How many are named in the files above; all others are not known. */
    final int people = texts("participant").size() - 1;

    final Table seats = table("seats.csv", "participant,round,offering,rank", 2);
    final Table closed = table("closed.csv", "offering,round", 2);
    final Table splits = table("splits.csv", "group,round", 2);
    private final Table pairs = table("companions.csv", "participant", 1);
    final Certificate certificate;
    final Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    final Weights weights;

    /** By participant, the line of their first wish, and by line the one of the next; -1 is none. */
    private final int[] firstWish;

    private final int[] nextWish = new int[wishes.lines()];

    /** By place, in millionths of a point. */
    private final long[] price;

    /** By place, seats that are not fixed. */
    private final int[] open;

    /** By round, the offerings that have such seats, the cheapest first. */
    private final List<int[]> cheapest = new ArrayList<>(List.of(new int[0]));

    Given(Path folder) throws IOException {
        this.folder = folder;
        super(); // here the tables are read
        var members = table("groups.csv", "participant,group", 1);
        for (int line = 0; line < members.lines(); line++) {
            groups.computeIfAbsent(members.cell(line, 1), group -> new ArrayList<>())
                    .add(members.cell(line, 0));
        }
        weights = new Weights(table("weights.csv", "weight,points", 1));
        Arrays.setAll(costs, rank -> weights.pointsOfRank(text("rank", rank)) * MILLION);
        certificate = Certificate.read(folder);
        for (int line = 0; line < closed.lines(); line++) {
            boolean place = offerings.has(closed.cell(line, 0), closed.cell(line, 1));
            refuse(!place, "closed.csv: there is no such place: ", closed.texts(line));
        }
        for (int line = 0; line < splits.lines(); line++) {
            boolean group = groups.containsKey(splits.cell(line, 0));
            refuse(!group, "splits.csv: there is no such group: ", splits.texts(line));
        }
        firstWish = new int[texts("participant").size()];
        readWishes();
        var prices = table("prices.csv", "offering,round,price", 2);
        price = new long[texts("offering").size() * (rounds.size() + 1)];
        open = new int[price.length];
        readPlaces(prices);
    }

    private Table table(String file, String header, int keys) throws IOException {
        var table = Table.read(folder, file, header, texts);
        return keys == 0 ? table : table.by(keys, file);
    }

    private Texts texts(String column) {
        return texts.computeIfAbsent(column, first -> new Texts());
    }

    private void readWishes() {
        Arrays.fill(firstWish, -1);
        for (int wish = wishes.lines() - 1; wish >= 0; wish--) {
            nextWish[wish] = firstWish[wishes.cell(wish, 0)];
            firstWish[wishes.cell(wish, 0)] = wish;
        }
    }

    private void readPlaces(Table prices) {
        for (int line = 0; line < prices.lines(); line++) {
            int offering = prices.cell(line, 0);
            int round = prices.cell(line, 1);
            var text = prices.text(line, 2);
            refuse(!offerings.has(offering, round), "prices.csv: there is no such place: ", prices.texts(line));
            boolean form = text.matches("\\d{1,7}\\.\\d{6}");
            refuse(!form, "prices.csv: the price is not like 0.000000: ", prices.texts(line));
            price[place(offering, round)] = Long.parseLong(text.replace(".", ""));
        }
        for (int line = 0; line < offerings.lines(); line++) {
            int offering = offerings.cell(line, 0);
            int round = offerings.cell(line, 1);
            refuse(round == 0, "offerings.csv: the round is missing: ", offerings.texts(line));
            open[place(offering, round)] = offerings.number(2, offering, round);
        }
        for (int line = 0; line < fixed.lines(); line++) {
            boolean there = offerings.has(fixed.cell(line, 2), fixed.cell(line, 1));
            refuse(!there, "fixed.csv: there is no such place: ", fixed.texts(line));
            open[place(fixed.cell(line, 2), fixed.cell(line, 1))] -= size(fixed.cell(line, 0));
        }
        for (int round : rounds) {
            cheapest.add(IntStream.range(0, offerings.lines())
                    .filter(line -> offerings.cell(line, 1) == round)
                    .mapToObj(line -> offerings.cell(line, 0))
                    .filter(offering -> open(offering, round) > 0)
                    .sorted(Comparator.comparingLong(offering -> price(offering, round)))
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
    }

    /** Ends the check; whoever asked for it gets the text. */
    static void refuse(boolean fault, String what, Object about) {
        if (fault) {
            throw new IllegalStateException(what + about);
        }
    }

    /** Is about somebody in a round. */
    void refuse(boolean fault, String what, int who, int round) {
        if (fault) {
            throw new IllegalStateException(what + List.of(text("participant", who), text("round", round)));
        }
    }

    String text(String column, int number) {
        return texts(column).text(number);
    }

    /** How many an array by place has. */
    int places() {
        return open.length;
    }

    /** Where an array by place has it. */
    int place(int offering, int round) {
        return offering * (rounds.size() + 1) + round;
    }

    /** In millionths of a point. */
    long price(int offering, int round) {
        return price[place(offering, round)];
    }

    /** Seats that are not fixed. */
    int open(int offering, int round) {
        return open[place(offering, round)];
    }

    int size(int who) {
        return pairs.has(who, 0) ? 2 : 1;
    }

    boolean wants(int who, int round) {
        return who <= people && !without.has(who, round);
    }

    /** As in seats.csv: the one that is written 0 for a fixed seat. */
    int rank(int who, int round, int offering) {
        if (isFixed(who, round, offering)) {
            return fixedRank;
        }
        for (int wish = firstWish[who]; offering > 0 && wish >= 0; wish = nextWish[wish]) {
            if (wishes.cell(wish, 3) == offering && isFor(round, wish)) {
                return wishes.cell(wish, 2);
            }
        }
        return 0;
    }

    private boolean isFixed(int who, int round, int offering) {
        return fixed.has(who, round) && fixed.get(2, who, round) == offering;
    }

    private boolean isFor(int round, int wish) {
        return wishes.cell(wish, 1) == 0 || wishes.cell(wish, 1) == round;
    }

    /** In millionths of a point, what somebody's seat costs, or having none where one is wanted. */
    long cost(int who, int round, int offering) {
        if (!wants(who, round) || isFixed(who, round, offering)) {
            return 0;
        }
        return offering == 0 ? weights.unplaced * MILLION : costs[rank(who, round, offering)];
    }

    /** Whether somebody wants a seat and has no wish met in the seats of a day */
    boolean disappointed(int who, Day day) {
        boolean wants = false;
        for (int round : rounds) {
            wants |= wants(who, round);
            if (rank(who, round, day.seat(round)) > 0) {
                return false;
            }
        }
        return wants;
    }

    long costOfNoWish(int who, Day day) {
        return disappointed(who, day) && hasFullList(who) ? weights.noWish * MILLION : 0;
    }

    /** Whether they wish for so many offerings as make a list full, or for all with seats in the rounds they want. */
    private boolean hasFullList(int who) {
        var wished = new BitSet();
        var all = new BitSet();
        for (int line = 0; all.cardinality() < weights.full && line < offerings.lines(); line++) {
            boolean seats = offerings.number(2, offerings.cell(line, 0), offerings.cell(line, 1)) > 0;
            if (seats && wants(who, offerings.cell(line, 1))) {
                all.set(offerings.cell(line, 0));
            }
        }
        for (int wish = firstWish[who]; wish >= 0; wish = nextWish[wish]) {
            for (int round : rounds) {
                int offering = wishes.cell(wish, 3);
                if (isFor(round, wish) && wants(who, round) && offerings.number(2, offering, round) > 0) {
                    wished.set(offering);
                }
            }
        }
        return wished.cardinality() >= all.cardinality();
    }

    /** Adds all they wish for in any round. */
    void addWishes(int who, Set<Integer> offerings) {
        for (int wish = firstWish[who]; wish >= 0; wish = nextWish[wish]) {
            offerings.add(wishes.cell(wish, 3));
        }
    }

    /** The offerings that have seats in a round which are not fixed, the cheapest first. */
    int[] cheapest(int round) {
        return cheapest.get(round);
    }

    /** Whether somebody certainly sits there in some round. */
    boolean isPinned(int who, int offering) {
        for (int round : rounds) {
            if (isFixed(who, round, offering)) {
                return true;
            }
        }
        return false;
    }
}
