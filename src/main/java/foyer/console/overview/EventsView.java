package foyer.console.overview;

import foyer.platform.web.Page;
import java.util.List;

/** The events of this installation, for the team. */
public record EventsView(Page page, List<Entry> events) {
    public EventsView {
        events = List.copyOf(events);
    }

    public record Entry(String title, String date, String href) {}
}
