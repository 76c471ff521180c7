package foyer.allocation.solver.explain;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;

/** Why somebody has no seat in a round they want: only what is true of the round as a whole, nothing of anybody in it. */
record NoSeat(Seated seated, String round) {

    Why why(Participant person) {
        if (seated.problem.offerings().stream().noneMatch(offering -> left(offering) > 0)) {
            boolean anybodySits =
                    seated.problem.offerings().stream().anyMatch(offering -> seated.heads(place(offering)) > 0);
            return anybodySits ? new Why.NoneLeft() : new Why.NoneFound();
        }
        if (seated.problem.offerings().stream().noneMatch(offering -> left(offering) >= person.seats())) {
            return new Why.NoTwoLeft();
        }
        return seated.problem.offerings().stream()
                        .filter(offering -> left(offering) >= person.seats())
                        .allMatch(offering -> seated.sitsInAnotherRound(person, place(offering)))
                ? new Why.HadWhatIsLeft()
                : new Why.NoneFound();
    }

    /** Where nobody sits and people would be needed, nothing takes place. */
    private int left(Offering offering) {
        var place = place(offering);
        return seated.minimum(place) > 0 && seated.heads(place) == 0 ? 0 : seated.free(place);
    }

    private Place place(Offering offering) {
        return new Place(offering.id(), round);
    }
}
