package foyer.operations.csv;

import foyer.allocation.solver.CompactProblemBuilder;

/** Whom the files name, in the order of their first line. Numbered as in the problem. */
final class People {
    private final Mistakes mistakes;
    private final CompactProblemBuilder builder;
    private final Ids ids = new Ids();

    People(Mistakes mistakes, CompactProblemBuilder builder) {
        this.mistakes = mistakes;
        this.builder = builder;
    }

    /** The number of whom the line is about, or {@link Ids#UNKNOWN} after a mistake was noted. */
    int in(Row row, int column) {
        if (row.isEmpty(column)) {
            mistakes.add(row, "the participant must not be empty");
            return Ids.UNKNOWN;
        }
        int before = ids.size();
        int number = row.in(ids, column);
        if (number == before) {
            builder.participant(ids.id(number));
        }
        return number;
    }

    /** The same for a file that only says more about people whom others name. */
    int knownIn(Row row, int column) {
        int number = row.knownIn(ids, column);
        if (number == Ids.UNKNOWN) {
            mistakes.add(row, "no participant \"%s\" is in wishes.csv, without.csv or fixed.csv", row.get(column));
        }
        return number;
    }

    Ids ids() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.id(number);
    }
}
