package foyer.myday.pages;

import foyer.people.People;
import foyer.platform.web.Page;
import foyer.programme.Programmes;
import foyer.registration.Phases;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.UnknownLink;
import foyer.registration.Wishes;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what belongs to a manage link. A link that opens nothing ends in {@link UnknownLink}. */
@Component
class Stays {
    private final Registrations registrations;
    private final People people;
    private final Programmes programmes;
    private final Phases phases;
    private final OwnParty party;

    Stays(Registrations registrations, People people, Programmes programmes, Phases phases, OwnParty party) {
        this.registrations = registrations;
        this.people = people;
        this.programmes = programmes;
        this.phases = phases;
        this.party = party;
    }

    @Transactional(readOnly = true)
    public Stay behind(String manage, Page page) {
        Registration registration = registrations.byManageLink(manage).orElseThrow(UnknownLink::new);
        var programme = programmes.byId(registration.event()).orElseThrow();
        var wishes = registrations.wishesOf(Set.of(registration.id()));
        return new Stay(
                page,
                manage,
                registration,
                people.find(registration.person()).orElseThrow(),
                people.consentsOf(registration.person()),
                programme,
                phases.of(programme.event()),
                wishes.getOrDefault(registration.id(), Wishes.NONE),
                party.seating(registration),
                party.kept(registration),
                party.companion(registration),
                party.run(registration, programme.event()));
    }
}
