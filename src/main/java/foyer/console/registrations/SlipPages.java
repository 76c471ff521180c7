package foyer.console.registrations;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.security.Credentials;
import foyer.platform.web.Page;
import foyer.platform.web.QrCode;
import foyer.programme.OfferingId;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The slip to print for one person. Before a registration is confirmed its code lets nobody in, so there is none. */
@Controller
class SlipPages {
    private final OneRegistration one;
    private final Credentials credentials;
    private final Companions companions;

    SlipPages(OneRegistration one, Credentials credentials, Companions companions) {
        this.one = one;
        this.credentials = credentials;
        this.companions = companions;
    }

    @GetMapping("/organise/{event}/registrations/{id}/slip")
    ModelAndView slip(@PathVariable String event, @PathVariable String id, Page page, Actor actor) {
        var opened = one.read(event, id, page, actor);
        return opened.registration().status() == Status.CONFIRMED
                ? page.show("console/slip", view(opened))
                : Console.seeOther(opened.at(""));
    }

    private SlipView view(Opened opened) {
        var visit = opened.visit();
        var code = credentials.ticket(
                opened.registration().id().value(), opened.registration().generation());
        return new SlipView(
                visit,
                opened.person().name(),
                companions
                        .of(opened.registration().id())
                        .map(c -> words(visit, c))
                        .orElse(""),
                visit.dates().date(visit.programme().event().date()),
                QrCode.of(code),
                code.replaceAll("(.{4})(?=.)", "$1 "),
                visit.programme().rounds().stream()
                        .map(round -> line(opened, round))
                        .toList());
    }

    private static String words(ConsoleVisit visit, Companion companion) {
        return companion.name() == null
                ? visit.t("console.slip.companion")
                : visit.t("console.slip.companion.named", companion.name());
    }

    private static SlipView.Line line(Opened opened, Round round) {
        var visit = opened.visit();
        return opened.seating()
                .in(round.id())
                .map(seat -> seat.slot().offering())
                .map(offering -> new SlipView.Line(visit.name(round), visit.name(offering), room(visit, offering)))
                .orElseGet(() -> new SlipView.Line(visit.name(round), visit.t("console.registration.no-seat"), ""));
    }

    private static String room(ConsoleVisit visit, OfferingId id) {
        return visit.programme()
                .offering(id)
                .map(offering -> room(visit, offering.room()))
                .orElse("");
    }

    private static String room(ConsoleVisit visit, @Nullable Room room) {
        if (room == null) {
            return "";
        }
        var name = visit.page().t(room.name());
        return room.way() == null
                ? name
                : visit.t("programme.place", name, visit.page().t(room.way()));
    }
}
