package foyer.allocation.solver.rooms;

import java.util.Arrays;

/** The assignment of rows to columns, one column a row, that brings the most altogether; by the Hungarian method, with potentials. */
final class Matching {

    /** For a row and column that do not go together. */
    static final long IMPOSSIBLE = Long.MIN_VALUE / 64;

    private final long[][] worth;
    private final int columns;
    private final long[] ofRow;
    private final long[] ofColumn;
    private final int[] rowOf;
    private final int[] before;

    private Matching(long[][] worth) {
        this.worth = worth;
        columns = worth.length == 0 ? 0 : worth[0].length;
        ofRow = new long[worth.length + 1];
        ofColumn = new long[columns + 1];
        rowOf = new int[columns + 1];
        before = new int[columns + 1];
        for (int row = 1; row <= worth.length; row++) {
            add(row);
        }
    }

    /** @param worth by row and column, at least as many columns as rows */
    static Matching of(long[][] worth) {
        return new Matching(worth);
    }

    int[] columnOfEachRow() {
        int[] columnOf = new int[worth.length];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** What a column is worth to the rows: whoever pays it for theirs has nowhere better to go. */
    long rent(int column) {
        return worth.length == 0 ? 0 : Math.max(0, -ofColumn[column + 1]);
    }

    /** Seats one more row: the shortest way from it to a column that is free, others moving on along it. */
    private void add(int row) {
        rowOf[0] = row;
        int column = 0;
        long[] slack = new long[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        while (rowOf[column] != 0) {
            done[column] = true;
            int next = nearest(column, slack, done);
            long step = slack[next];
            for (int each = 0; each <= columns; each++) {
                if (done[each]) {
                    ofRow[rowOf[each]] += step;
                    ofColumn[each] -= step;
                } else {
                    slack[each] -= step;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int nearest(int from, long[] slack, boolean[] done) {
        int row = rowOf[from];
        int found = -1;
        for (int column = 1; column <= columns; column++) {
            if (!done[column]) {
                long reduced = -worth[row - 1][column - 1] - ofRow[row] - ofColumn[column];
                if (reduced < slack[column]) {
                    slack[column] = reduced;
                    before[column] = from;
                }
                if (found < 0 || slack[column] < slack[found]) {
                    found = column;
                }
            }
        }
        return found;
    }
}
