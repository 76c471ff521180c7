package foyer.console.host;

import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Speaker;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a host's link opens: the host's own offerings of one event. */
@Component
class HostLinks {
    private final Hosts hosts;
    private final Programmes programmes;

    HostLinks(Hosts hosts, Programmes programmes) {
        this.hosts = hosts;
        this.programmes = programmes;
    }

    /** One of the offerings that the visitor leads. */
    record Leading(HostVisit visit, Offering offering) {
        String at(String below) {
            return visit.at(offering) + below;
        }
    }

    /** @throws UnknownHostLink for whatever opens nothing */
    HostVisit open(String slug, String link, Page page) {
        var host = hosts.byLink(link).orElseThrow(UnknownHostLink::new);
        var programme = programmes
                .bySlug(slug)
                .filter(p -> p.event().id().equals(host.event()))
                .orElseThrow(UnknownHostLink::new);
        var speaker = programme.speakers().stream()
                .filter(s -> s.id().equals(host.speaker()))
                .findFirst()
                .orElseThrow(UnknownHostLink::new);
        return new HostVisit(heading(page, programme, link), link, host, speaker, programme, ledBy(speaker, programme));
    }

    /** @throws UnknownHostLink also for what somebody else leads */
    Leading open(String slug, String link, String offering, Page page) {
        var visit = open(slug, link, page);
        return visit.offerings().stream()
                .filter(o -> o.key().equals(offering))
                .findFirst()
                .map(o -> new Leading(visit, o))
                .orElseThrow(UnknownHostLink::new);
    }

    private static List<Offering> ledBy(Speaker speaker, Programme programme) {
        return programme.offerings().stream()
                .filter(offering -> offering.hosts().stream().anyMatch(h -> h.id().equals(speaker.id())))
                .toList();
    }

    /** Nothing in the header leads to public pages that could tell them where the reader came from. */
    private static Page heading(Page page, Programme programme, String link) {
        var event = programme.event();
        return page.under(new Page.Heading(page.t(event.title()), HostVisit.address(event, link), List.of()));
    }
}
