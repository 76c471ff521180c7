package foyer.console.seats;

import foyer.console.Console;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Seats and waiting lists: numbers of all, names of one. */
@Controller
class SeatsPages {
    private final Console console;
    private final SeatNumbers numbers;
    private final SlotViews slotViews;
    private final Audit audit;

    SeatsPages(Console console, SeatNumbers numbers, SlotViews slotViews, Audit audit) {
        this.console = console;
        this.numbers = numbers;
        this.slotViews = slotViews;
        this.audit = audit;
    }

    @GetMapping("/organise/{event}/seats")
    ModelAndView all(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var counted = numbers.of(visit.programme().event().id());
        var slots = OpenedSlot.all(visit);
        var rows = visit.programme().offerings().stream()
                .map(offering -> new SeatsView.Row(visit.name(offering), rounds(offering, slots, counted)))
                .toList();
        return page.show("console/seats", new SeatsView(visit, rows));
    }

    private static List<Fact> rounds(Offering offering, List<OpenedSlot> slots, SeatNumbers.Counted counted) {
        return slots.stream()
                .filter(slot -> slot.offering().equals(offering))
                .map(slot -> new Fact(
                        slot.visit().name(slot.round()), counted.words(slot.visit(), slot.slot()), slot.at("seats")))
                .toList();
    }

    @GetMapping("/organise/{event}/seats/{offering}/{round}")
    ModelAndView one(
            @PathVariable String event,
            @PathVariable String offering,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "0") int seats,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var opened = OpenedSlot.of(visit, offering, round);
        audit.record(
                actor,
                "seats.read",
                opened.offering().id().value(),
                visit.programme().event().id().value());
        return page.show("console/slot", slotViews.of(opened, done, seats));
    }
}
