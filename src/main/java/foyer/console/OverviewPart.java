package foyer.console;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;

/** What a part of the console tells on the overview of an event: numbers, and what the team has to do. Parts are beans. */
public interface OverviewPart {
    /** Smaller ones come first. */
    int position();

    Shown of(ConsoleVisit visit);

    /**
     * @param facts numbers with their words; a fact may lead to a page
     * @param toDo each leads to where it is done; empty when nothing waits
     */
    record Shown(String title, List<Fact> facts, List<Page.Link> toDo) {
        public Shown {
            facts = List.copyOf(facts);
            toDo = List.copyOf(toDo);
        }
    }
}
