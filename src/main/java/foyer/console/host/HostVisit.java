package foyer.console.host;

import foyer.platform.i18n.Dates;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.Speaker;
import java.util.List;

/**
 * One request behind a host's link: what all its views are made from. {@code toString} hides the link.
 *
 * @param offerings those that this host leads, in the programme's order
 */
record HostVisit(Page page, String link, Host host, Speaker speaker, Programme programme, List<Offering> offerings) {
    HostVisit {
        offerings = List.copyOf(offerings);
    }

    /** @param link a credential, or what stands for it in a mail */
    static String address(Event event, String link) {
        return "/host/" + event.slug() + "/" + link;
    }

    String say(String key, Object... args) {
        return page.t("host." + key, args);
    }

    Event event() {
        return programme.event();
    }

    Dates dates() {
        return page.dates(event().zone());
    }

    String home() {
        return address(event(), link);
    }

    String at(Offering offering) {
        return home() + "/offerings/" + offering.key();
    }

    /** "Station 08 · Recherchieren" */
    String name(Offering offering) {
        return page.t("programme.numbered." + offering.kind().code(), offering.number()) + " · "
                + page.t(offering.title());
    }

    /** "Runde 1 · 14–15 Uhr" */
    String name(Round round) {
        return page.t(round.title()) + " · " + dates().range(round.starts(), round.ends());
    }

    /** Those in which it takes place. */
    List<Round> roundsOf(Offering offering) {
        return programme.rounds().stream()
                .filter(round -> offering.takesPlaceIn(round.id()))
                .toList();
    }

    @Override
    public String toString() {
        return "HostVisit[" + host + "]";
    }
}
