package foyer.console.allocation;

import foyer.platform.web.Page;
import java.util.List;

/** @param files empty until the seats are published; @param lottery the page about it that everybody reads */
public record AuditorView(Page page, String event, List<Page.Link> files, Page.Link lottery) {
    public AuditorView {
        files = List.copyOf(files);
    }
}
