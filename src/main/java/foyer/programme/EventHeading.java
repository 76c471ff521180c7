package foyer.programme;

import foyer.platform.web.Page;
import java.util.List;

/** The header of every page that belongs to an event: its name, and the ways to programme, workshop, forums and form. */
public final class EventHeading {
    private EventHeading() {}

    /** The same page, under the event's header. */
    public static Page of(Page page, Event event) {
        var home = address(event);
        return page.under(new Page.Heading(
                page.t(event.title()),
                home,
                List.of(
                        new Page.Link(page.t("programme.nav.programme"), home),
                        new Page.Link(page.t("programme.nav.workshop"), home + "#stations"),
                        new Page.Link(page.t("programme.nav.forums"), home + "#forums"),
                        new Page.Link(page.t("programme.nav.register"), home + "/registrations/new")),
                event.otherForms().plainChecked() != null));
    }

    /** Where the event's programme stands. */
    public static String address(Event event) {
        return "/events/" + event.slug();
    }
}
