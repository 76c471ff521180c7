package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.platform.pdf.DoorListView.DoorList;

/** One door list on a page. */
public record DoorListPageView(ConsoleVisit visit, DoorList list, String madeAt, String pdf) {}
