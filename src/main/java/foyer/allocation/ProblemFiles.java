package foyer.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A problem in the files that {@code foyer allocate DIR} reads, always in the same order, so that one hash stands for it. */
final class ProblemFiles {
    private ProblemFiles() {}

    /** File names and what stands in them. */
    static Map<String, String> of(Problem problem, Weights weights) {
        var files = new LinkedHashMap<String, String>();
        files.put("offerings.csv", offerings(problem));
        files.put("wishes.csv", wishes(problem));
        files.put("without.csv", without(problem));
        files.put("companions.csv", companions(problem));
        files.put("weights.csv", weights(weights));
        return files;
    }

    /** SHA-256 of all files one after the other, in hexadecimal. */
    static String hash(Problem problem, Weights weights) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            of(problem, weights).values().forEach(text -> digest.update(text.getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    static String offerings(Problem problem) {
        var csv = new StringBuilder("offering,round,capacity,minimum\n");
        var sorted = problem.offerings().stream()
                .sorted(Comparator.comparing(Offering::id))
                .toList();
        for (String round : problem.rounds()) {
            for (Offering offering : sorted) {
                int minimum = offering.minimumIn(round);
                line(csv, offering.id(), round, offering.capacityIn(round), minimum == 0 ? "" : minimum);
            }
        }
        return csv.toString();
    }

    private static String wishes(Problem problem) {
        var csv = new StringBuilder("participant,round,rank,offering\n");
        for (Participant person : sorted(problem)) {
            if (person.wishes().isEmpty()) {
                line(csv, person.id(), "", "", "");
            }
            for (Wish wish : person.wishes()) {
                line(csv, person.id(), wish.round() == null ? "" : wish.round(), wish.rank(), wish.offering());
            }
        }
        return csv.toString();
    }

    private static String without(Problem problem) {
        var csv = new StringBuilder("participant,round\n");
        for (Participant person : sorted(problem)) {
            person.without().stream().sorted().forEach(round -> line(csv, person.id(), round));
        }
        return csv.toString();
    }

    private static String companions(Problem problem) {
        var csv = new StringBuilder("participant\n");
        sorted(problem).stream().filter(person -> person.seats() > 1).forEach(person -> line(csv, person.id()));
        return csv.toString();
    }

    private static String weights(Weights weights) {
        var csv = new StringBuilder("weight,points\n");
        for (int rank = 1; rank <= weights.ranks().size(); rank++) {
            line(csv, rank, weights.ofRank(rank));
        }
        line(csv, "unwished", weights.unwished());
        line(csv, "noWish", weights.noWish());
        line(csv, "unplaced", weights.unplaced());
        if (weights.full() > 0) {
            line(csv, "full", weights.full());
        }
        return csv.toString();
    }

    private static List<Participant> sorted(Problem problem) {
        return problem.participants().stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
    }

    /** Keys and ids need no quotes. */
    static void line(StringBuilder csv, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            csv.append(i == 0 ? "" : ",").append(cells[i]);
        }
        csv.append('\n');
    }
}
