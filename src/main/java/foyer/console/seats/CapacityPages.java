package foyer.console.seats;

import foyer.console.Console;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.web.Page;
import foyer.programme.SeatsLeft;
import foyer.registration.ChangeCapacity;
import foyer.registration.ChangeCapacity.Outcome;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** More or fewer seats for one offering in one round. */
@Controller
class CapacityPages {
    private static final String ONE = "/organise/{event}/seats/{offering}/{round}/capacity";

    private final Console console;
    private final ChangeCapacity changeCapacity;
    private final SeatsLeft seatsLeft;
    private final SlotViews slotViews;
    private final Audit audit;

    CapacityPages(
            Console console, ChangeCapacity changeCapacity, SeatsLeft seatsLeft, SlotViews slotViews, Audit audit) {
        this.console = console;
        this.changeCapacity = changeCapacity;
        this.seatsLeft = seatsLeft;
        this.slotViews = slotViews;
        this.audit = audit;
    }

    @GetMapping(ONE)
    ModelAndView ask(
            @PathVariable String event,
            @PathVariable String offering,
            @PathVariable String round,
            Page page,
            Actor actor) {
        var slot = OpenedSlot.of(console.visit(event, page, actor), offering, round);
        var now = slot.offering().capacity().getOrDefault(slot.round().id(), 0);
        return show(form(slot, new CapacityForm.Sent(Integer.toString(now), "", "", "")), 0, HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable String event,
            @PathVariable String offering,
            @PathVariable String round,
            @RequestParam Map<String, String> sent,
            Page page,
            Actor actor) {
        var slot = OpenedSlot.of(console.visit(event, page, actor), offering, round);
        var form = form(slot, CapacityForm.Sent.of(sent));
        var wanted = form.seats();
        if (wanted == null || page.switching()) {
            return show(form, 0, page.switching() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var eventId = slot.visit().programme().event().id();
        return switch (changeCapacity.to(eventId, slot.slot(), wanted, form.choice())) {
            case Outcome.Changed _ -> done(slot, "?done=capacity");
            case Outcome.Asked(int asked) -> done(slot, "?done=asked&seats=" + asked);
            case Outcome.TooManySit(int tooMany) -> {
                note(slot, "seats.read");
                yield show(form, tooMany, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private ModelAndView done(OpenedSlot slot, String what) {
        note(slot, "seats.capacity");
        return Console.seeOther(slot.at("seats") + what);
    }

    private void note(OpenedSlot slot, String action) {
        var event = slot.visit().programme().event().id();
        audit.record(slot.visit().actor(), action, slot.offering().id().value(), event.value());
    }

    private CapacityForm form(OpenedSlot slot, CapacityForm.Sent sent) {
        return new CapacityForm(
                slot, seatsLeft.of(slot.visit().programme().event().id()), sent);
    }

    private ModelAndView show(CapacityForm form, int tooMany, HttpStatus status) {
        List<SlotView.Person> sitting = tooMany == 0 ? List.of() : slotViews.sitting(form.slot());
        var shown = form.slot().visit().page().show("console/capacity", form.view(tooMany, sitting));
        shown.setStatus(status);
        return shown;
    }
}
