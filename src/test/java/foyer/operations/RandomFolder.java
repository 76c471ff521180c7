package foyer.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Writes a small problem with everything in it that a folder may hold; the same number gives the same problem. */
record RandomFolder(long number) {

    void writeTo(Path folder) throws IOException {
        var random = new Random(number);
        int rounds = 1 + random.nextInt(3);
        var offerings = IntStream.rangeClosed(1, 2 + random.nextInt(4))
                .mapToObj(i -> "o" + i)
                .toList();
        var left = new HashMap<String, Integer>();
        var places = new StringBuilder("offering,round,capacity,minimum\n");
        for (int round = 1; round <= rounds; round++) {
            for (var offering : offerings) {
                int seats = random.nextInt(5);
                left.put(offering + round, seats);
                int minimum = random.nextInt(3) == 0 ? random.nextInt(seats + 1) : 0;
                places.append("%s,%d,%d,%s\n".formatted(offering, round, seats, minimum == 0 ? "" : minimum));
            }
        }
        Files.writeString(folder.resolve("offerings.csv"), places);
        writePeople(folder, random, rounds, offerings, left);
    }

    private void writePeople(Path folder, Random random, int rounds, List<String> offerings, Map<String, Integer> left)
            throws IOException {
        var wishes = new StringBuilder("participant,round,rank,offering\n");
        var without = new StringBuilder("participant,round\n");
        var fixed = new StringBuilder("participant,round,offering\n");
        var companions = new StringBuilder("participant\n");
        int people = 1 + random.nextInt(10);
        for (int person = 1; person <= people; person++) {
            var id = "p" + person;
            int size = random.nextInt(4) == 0 ? 2 : 1;
            companions.append(size == 2 ? id + "\n" : "");
            wishes.append(id).append(",,,\n").append(wishes(random, id, rounds, offerings));
            for (int round = 1; round <= rounds; round++) {
                var offering = offerings.get((person + round) % offerings.size());
                if (random.nextInt(6) == 0) {
                    without.append("%s,%d\n".formatted(id, round));
                } else if (random.nextInt(6) == 0
                        && rounds <= offerings.size()
                        && left.merge(offering + round, -size, Integer::sum) >= 0) {
                    fixed.append("%s,%d,%s\n".formatted(id, round, offering));
                }
            }
        }
        writeGroups(folder, random, people);
        Files.writeString(folder.resolve("wishes.csv"), wishes);
        Files.writeString(folder.resolve("without.csv"), without);
        Files.writeString(folder.resolve("fixed.csv"), fixed);
        Files.writeString(folder.resolve("companions.csv"), companions);
        if (number % 4 == 0) {
            Files.writeString(folder.resolve("weights.csv"), "weight,points\nfull,2\n");
        }
    }

    /** One after the other, with some left over. */
    private static void writeGroups(Path folder, Random random, int people) throws IOException {
        var groups = new StringBuilder("participant,group\n");
        for (int from = 1; random.nextInt(3) > 0; ) {
            int to = from + 2 + random.nextInt(3);
            if (to > people + 1) {
                break;
            }
            for (int person = from; person < to; person++) {
                groups.append("p%d,g%d\n".formatted(person, from));
            }
            from = to;
        }
        Files.writeString(folder.resolve("groups.csv"), groups);
    }

    private static StringBuilder wishes(Random random, String id, int rounds, List<String> offerings) {
        var wishes = new StringBuilder();
        var shuffled = new ArrayList<>(offerings);
        Collections.shuffle(shuffled, random);
        for (int rank = 1; rank <= random.nextInt(offerings.size() + 1); rank++) {
            var round = random.nextInt(3) > 0 ? "" : Integer.toString(1 + random.nextInt(rounds));
            wishes.append("%s,%s,%d,%s\n".formatted(id, round, rank, shuffled.get(rank - 1)));
        }
        return wishes;
    }
}
