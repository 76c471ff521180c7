package foyer.myday.pages;

import foyer.myday.pages.MyDayView.Waiting;
import foyer.people.Consent;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.registration.Wish;
import foyer.seats.Seating.WaitingPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts one's day into words. */
record MyDay(Stay stay) {

    /**
     * @param tickets the ticket codes, shown once the registration is confirmed
     * @param needs what the person needs on the spot
     */
    MyDayView view(Tickets tickets, String done, OwnConcerns concerns, MyDayView.NeedsPart needs) {
        var notices = new Notices(stay);
        boolean on = stay.isOn();
        Event event = stay.programme().event();
        return new MyDayView(
                EventHeading.of(stay.page(), event),
                when(event),
                notices.news(done),
                notices.state(),
                notices.swap(),
                concerns.ask(),
                stay.isConfirmed() && stay.asksWhetherComing() ? stay.below("") : null,
                on ? new OwnOffers(stay).views() : List.of(),
                on ? new Ticket(stay).view(tickets) : null,
                on && stay.seating().seats().isEmpty() && !stay.seatsAreGiven() ? wishes() : List.of(),
                stay.page().t(stay.isAsked() ? "offers.waiting.lead" : "myday.waiting.lead"),
                on ? waiting() : List.of(),
                on ? new OwnDay(stay).rows() : List.of(),
                concerns.rows(),
                on ? needs : null,
                new Lot(stay).view(),
                data(),
                actions(concerns),
                event.contact());
    }

    private String when(Event event) {
        return stay.say(
                "when",
                stay.dates().date(event.date()),
                stay.page().t(event.venue().name()));
    }

    private List<String> wishes() {
        return stay.wishes().ranked().stream().map(this::wish).toList();
    }

    private String wish(Wish wish) {
        String name = stay.name(stay.offering(wish.offering()));
        return wish.certainRound()
                .flatMap(stay.programme()::round)
                .map(round -> stay.say("wish.round", name, round.number()))
                .orElse(name);
    }

    private List<Waiting> waiting() {
        return stay.seating().waiting().stream()
                .sorted(Comparator.comparingInt(this::roundNumber).thenComparingInt(WaitingPlace::rank))
                .map(this::waiting)
                .toList();
    }

    private int roundNumber(WaitingPlace place) {
        return stay.programme().round(place.slot().round()).orElseThrow().number();
    }

    private Waiting waiting(WaitingPlace place) {
        var offering = stay.offering(place.slot().offering());
        var round = stay.programme().round(place.slot().round()).orElseThrow();
        return new Waiting(
                stay.dates().time(round.starts()),
                stay.name(offering),
                stay.address("offerings", offering.key()),
                stay.say("waiting.place", place.position()),
                place.seats() > 1 ? stay.say("waiting.pair", place.passedOver()) : null);
    }

    private List<Fact> data() {
        var person = stay.person();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(stay.say("data.name"), person.name()));
        if (person.email() != null) {
            facts.add(new Fact(stay.say("data.email"), person.email()));
        }
        if (person.organisation() != null) {
            facts.add(new Fact(stay.say("data.organisation"), person.organisation()));
        }
        var companion = stay.companion();
        if (companion != null) {
            String name = companion.name();
            facts.add(new Fact(stay.say("data.companion"), name == null ? stay.say("data.companion.nameless") : name));
        }
        facts.add(new Fact(
                stay.say("data.language"),
                stay.say("language." + person.language().code()),
                stay.below("mail-language")));
        facts.add(new Fact(stay.say("data.consents"), consents()));
        return facts;
    }

    private String consents() {
        return stay.consents().stream()
                .sorted()
                .map(Consent::code)
                .map(code -> stay.say("consent." + code))
                .collect(Collectors.joining("; "));
    }

    private List<Page.Link> actions(OwnConcerns concerns) {
        var actions = new ArrayList<Page.Link>();
        if (stay.isConfirmed()) {
            actions.add(new Page.Link(stay.say("action.calendar"), stay.below("programme.ics")));
        }
        if (stay.mayChangeWishes()) {
            actions.add(new Page.Link(stay.say("action.wishes"), stay.below("wishes")));
        }
        if (stay.mayChangeCompanion()) {
            String what = stay.isPair() ? "action.companion.change" : "action.companion";
            actions.add(new Page.Link(stay.say(what), stay.below("companion")));
        }
        if (stay.maySwap()) {
            actions.add(new Page.Link(stay.say("action.swaps"), stay.below("swaps")));
        }
        Optional.ofNullable(concerns.change()).ifPresent(actions::add);
        if (stay.isOn()) {
            actions.add(new Page.Link(stay.say("action.cancel"), stay.below("cancellation")));
        }
        actions.add(new Page.Link(stay.say("action.data"), stay.below("personal-data")));
        return actions;
    }
}
