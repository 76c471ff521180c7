package foyer.console.host;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;

/** What a host leads. @param offerings empty where an import took the last one away */
public record HostHomeView(Page page, String name, List<Entry> offerings, String contact) {
    public HostHomeView {
        offerings = List.copyOf(offerings);
    }

    /** @param rounds how many come, round by round */
    public record Entry(String title, String href, List<Fact> rounds) {
        public Entry {
            rounds = List.copyOf(rounds);
        }
    }
}
