package foyer.console;

import foyer.platform.i18n.Dates;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.programme.Programme;
import java.util.List;

/**
 * One request for a page of the team about one event: what all its views are made from.
 *
 * @param navigation the ways of every page, those of all parts
 */
public record ConsoleVisit(Page page, Programme programme, Actor actor, List<Page.Link> navigation) {
    public ConsoleVisit {
        navigation = List.copyOf(navigation);
    }

    public String t(String key, Object... args) {
        return page.t(key, args);
    }

    public Dates dates() {
        return page.dates(programme.event().zone());
    }

    /** The address of a page of this event: {@code at("/registrations")}; {@code at("")} is the overview. */
    public String at(String path) {
        return Console.address(programme.event().slug()) + path;
    }

    /** True in the part of the console that a way of the navigation leads to. */
    public boolean isAt(Page.Link way) {
        return way.href().equals(at(""))
                ? page.path().equals(way.href())
                : page.path().equals(way.href()) || page.path().startsWith(way.href() + "/");
    }
}
