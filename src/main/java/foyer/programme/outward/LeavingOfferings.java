package foyer.programme.outward;

import foyer.programme.Offering;
import foyer.programme.Round;
import foyer.programme.outward.Outgoing.Item;
import java.util.stream.Stream;

/** The offerings, once for each round in which they take place. */
record LeavingOfferings(Leaving leaving) {
    Stream<Item> items() {
        return leaving.programme().rounds().stream()
                .flatMap(round -> leaving.programme().offerings().stream()
                        .filter(offering -> offering.takesPlaceIn(round.id()))
                        .map(offering -> item(offering, round)));
    }

    private Item item(Offering offering, Round round) {
        return new Item(
                Leaving.derived(offering.id().value(), round.id().value().toString()),
                leaving.slug(offering.key() + "_" + round.key()),
                offering.kind().code(),
                round.starts(),
                round.ends(),
                leaving.place(offering.room()),
                leaving.text(offering.title()),
                leaving.numbered(offering),
                leaving.theme(offering.track()),
                leaving.language(offering.language()),
                leaving.text(offering.summary()),
                leaving.plain(offering.description()),
                Leaving.once(offering.hosts().stream().map(host -> leaving.who(host, "host"))),
                leaving.at("/offerings/" + offering.key()));
    }
}
