package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Round;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.UnknownLink;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a manage link opens. */
@Component
class ManageLinks {
    private final Registrations registrations;
    private final Programmes programmes;

    ManageLinks(Registrations registrations, Programmes programmes) {
        this.registrations = registrations;
        this.programmes = programmes;
    }

    /** @param address of Mein Tag */
    record Opened(Registration registration, Programme programme, Page page, String address) {
        String registerAgain() {
            return EventHeading.address(programme.event()) + "/registrations/new";
        }

        /** The round that an address names. */
        Round round(String key) {
            return programme.round(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        /** Title and day. */
        String event() {
            var event = programme.event();
            return page.t(
                    "registration.event",
                    page.t(event.title()),
                    page.dates(event.zone()).date(event.date()));
        }
    }

    /** @throws UnknownLink for whatever opens nothing */
    Opened open(String manage, Page page) {
        var registration = registrations.byManageLink(manage).orElseThrow(UnknownLink::new);
        var programme = programmes.byId(registration.event()).orElseThrow();
        return new Opened(
                registration, programme, EventHeading.of(page, programme.event()), "/registrations/" + manage);
    }
}
