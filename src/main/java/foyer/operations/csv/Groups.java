package foyer.operations.csv;

import foyer.allocation.solver.CompactProblemBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of groups.csv. */
final class Groups {
    static final String FILE = "groups.csv";
    static final List<String> COLUMNS = List.of("participant", "group");

    private static final int PARTICIPANT = 0;
    private static final int GROUP = 1;
    private static final int SMALLEST = 2;
    private static final int LARGEST = 6;

    private final People people;
    private final Mistakes mistakes;
    private final CompactProblemBuilder builder;
    private final Ids groups = new Ids();
    private final Keys members = new Keys();

    /** By group. */
    private int[] sizes = new int[64];

    private int[] firstLines = new int[64];

    Groups(People people, Mistakes mistakes, CompactProblemBuilder builder) {
        this.people = people;
        this.mistakes = mistakes;
        this.builder = builder;
    }

    void add(Row row) {
        int participant = people.knownIn(row, PARTICIPANT);
        if (row.isEmpty(GROUP)) {
            mistakes.add(row, "the group must not be empty");
            return;
        }
        int group = row.in(groups, GROUP);
        if (group == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * group);
            firstLines = Arrays.copyOf(firstLines, 2 * group);
        }
        firstLines[group] = sizes[group] == 0 ? row.line() : firstLines[group];
        sizes[group]++;
        if (participant != Ids.UNKNOWN && !members.add(participant)) {
            mistakes.add(row, "participant %s is in a group already; nobody can be in two", people.id(participant));
        } else if (participant != Ids.UNKNOWN) {
            builder.group(participant, groups.id(group));
        }
    }

    void refuseSizes() {
        for (int group = 0; group < groups.size(); group++) {
            if (sizes[group] < SMALLEST || sizes[group] > LARGEST) {
                mistakes.add(
                        FILE,
                        firstLines[group],
                        "group %s has %d members; it must have %d to %d",
                        groups.id(group),
                        sizes[group],
                        SMALLEST,
                        LARGEST);
            }
        }
    }

    /** By number. */
    List<String> ids() {
        return IntStream.range(0, groups.size()).mapToObj(groups::id).toList();
    }
}
