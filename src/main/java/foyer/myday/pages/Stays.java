package foyer.myday.pages;

import foyer.platform.web.Page;
import foyer.programme.Programmes;
import foyer.registration.Phases;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.UnknownLink;
import foyer.registration.Wishes;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what belongs to a manage link. A link that opens nothing ends in {@link UnknownLink}. */
@Component
class Stays {
    private final Registrations registrations;
    private final Programmes programmes;
    private final Phases phases;
    private final OwnParty party;
    private final OwnRuns runs;

    Stays(Registrations registrations, Programmes programmes, Phases phases, OwnParty party, OwnRuns runs) {
        this.registrations = registrations;
        this.programmes = programmes;
        this.phases = phases;
        this.party = party;
        this.runs = runs;
    }

    /** For who only answers something, and reads the page afterwards. */
    Registration registration(String manage) {
        return registrations.byManageLink(manage).orElseThrow(UnknownLink::new);
    }

    /** @param done a flag for what the page says first; empty for none */
    static ResponseEntity<Void> back(String manage, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/registrations/" + manage + (done.isEmpty() ? "" : "?done=" + done)))
                .build();
    }

    @Transactional(readOnly = true)
    public Stay behind(String manage, Page page) {
        Registration registration = registration(manage);
        var programme = programmes.byId(registration.event()).orElseThrow();
        var wishes = registrations.wishesOf(Set.of(registration.id()));
        return new Stay(
                page,
                manage,
                registration,
                party.person(registration),
                party.consents(registration),
                programme,
                phases.of(programme.event()),
                phases.offersSeats(programme.event()),
                wishes.getOrDefault(registration.id(), Wishes.NONE),
                party.seats(registration),
                party.offers(registration),
                party.asksWhetherComing(registration),
                party.companion(registration),
                runs.of(registration, programme.event()));
    }
}
