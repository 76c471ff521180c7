package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Page;
import java.util.List;

/** @param all where the file with all lists is */
public record DoorListsView(ConsoleVisit visit, String all, List<Row> lists) {
    public DoorListsView {
        lists = List.copyOf(lists);
    }

    /** @param page to look at and print; @param pdf the same as a file */
    public record Row(String round, Page.Link page, String pdf) {}
}
