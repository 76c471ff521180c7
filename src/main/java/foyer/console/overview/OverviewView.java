package foyer.console.overview;

import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Page;
import java.util.List;

/** @param toDo of all parts together */
public record OverviewView(ConsoleVisit visit, List<OverviewPart.Shown> parts, List<Page.Link> toDo) {
    public OverviewView {
        parts = List.copyOf(parts);
        toDo = List.copyOf(toDo);
    }
}
