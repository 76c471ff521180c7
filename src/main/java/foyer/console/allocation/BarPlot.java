package foyer.console.allocation;

import java.util.List;

/**
 * Horizontal bars, and the same numbers for a table behind them. In units of the drawing, which scales with its place.
 *
 * @param id unique on the page
 * @param series names, one for each bar of a row
 */
public record BarPlot(String id, String title, String about, String what, List<String> series, List<Row> rows) {
    public static final int WIDTH = 360;

    private static final int LABEL = 18;
    private static final int BAR = 14;
    private static final int GAP = 12;

    /** Room behind the longest bar for its words. */
    private static final int WORDS = 70;

    public BarPlot {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /**
     * @param label short enough for the drawing, some 40 letters
     * @param name the same in full, for the table
     * @param bars one for each series
     */
    public record Row(String label, String name, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /** @param words the value as people read it */
    public record Bar(double value, String words) {}

    public int height() {
        return Math.max(1, rows.size()) * rowHeight();
    }

    public int labelAt(int row) {
        return row * rowHeight() + LABEL - 5;
    }

    public int barAt(int row, int bar) {
        return row * rowHeight() + LABEL + bar * BAR;
    }

    public int wordsAt(int row, int bar) {
        return barAt(row, bar) + BAR - 3;
    }

    public int barHeight() {
        return BAR - 2;
    }

    public int width(Bar bar) {
        double most = rows.stream()
                .flatMap(row -> row.bars().stream())
                .mapToDouble(Bar::value)
                .max()
                .orElse(0);
        return most <= 0 ? 1 : Math.max(1, (int) Math.round(bar.value() / most * (WIDTH - WORDS)));
    }

    private int rowHeight() {
        return LABEL + Math.max(1, series.size()) * BAR + GAP;
    }
}
