package foyer.myday.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the day.
 *
 * @param time null where the programme gives none
 * @param quiet for breaks and the like
 * @param own one's own seat
 * @param href null where there is nothing more to say
 * @param text room and what else there is to know, empty where nothing
 * @param inside what a block holds, in its order
 */
public record DayRow(
        @Nullable String time,
        boolean quiet,
        boolean own,
        String title,
        @Nullable String href,
        String text,
        List<DayRow> inside) {
    public DayRow {
        inside = List.copyOf(inside);
    }
}
