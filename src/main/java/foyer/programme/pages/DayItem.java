package foyer.programme.pages;

import foyer.platform.web.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of the day.
 *
 * @param quiet for breaks and the like
 * @param time null where the programme gives none
 * @param href null where there is nothing more to say
 * @param inside what a block holds, in its order
 * @param more links to where one chooses
 */
public record DayItem(
        String id,
        boolean quiet,
        @Nullable String time,
        Words title,
        @Nullable String href,
        @Nullable Words subtitle,
        List<PersonLink> people,
        List<Side> sides,
        @Nullable String text,
        List<DayItem> inside,
        List<Page.Link> more) {
    /** A side of a panel and who speaks for it. */
    public record Side(Words title, List<PersonLink> people) {
        /** For paper, where names lead nowhere. */
        public String names() {
            return people.stream().map(PersonLink::name).collect(Collectors.joining(" · "));
        }
    }

    public boolean isBlock() {
        return !inside.isEmpty();
    }
}
