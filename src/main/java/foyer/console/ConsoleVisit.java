package foyer.console;

import foyer.platform.i18n.Dates;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Round;
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

    /** "Station 08: Übersetzen" */
    public String name(Offering offering) {
        return t(
                "console.offering",
                t("programme.numbered." + offering.kind().code(), offering.number()),
                page.t(offering.title()));
    }

    /** "Station 08: Übersetzen"; what left the programme has no name any more. */
    public String name(OfferingId id) {
        return programme.offering(id).map(this::name).orElseGet(() -> t("console.offering.gone"));
    }

    /** "Runde 1 · 14–15 Uhr" */
    public String name(Round round) {
        return t("console.round", round.number(), dates().range(round.starts(), round.ends()));
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
