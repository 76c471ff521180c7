package foyer.myday.pages;

import foyer.myday.pages.MyDayView.Notice;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.registration.Phase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the page says first: what has just been done, and where the registration stands. */
record Notices(Stay stay) {
    private static final Set<String> DONE = Set.of("confirmed", "wishes");
    private static final Set<String> DONE_WHILE_ON =
            Set.of("companion", "alone", "name", "kept", "moving", "swapped", "agreed");
    private static final Set<String> DONE_ANYHOW =
            Set.of("needs", "needs-withdrawn", "mail-language", "offer-accepted", "offer-declined", "coming");

    /** @param done a flag in the address; an unknown one says nothing */
    @Nullable
    Notice news(String done) {
        if (done.equals("offer-gone")) {
            return new Notice("info", stay.say("done.offer-gone"), List.of(stay.say("done.offer-gone.what")), null);
        }
        if (DONE_ANYHOW.contains(done)) {
            return new Notice("success", stay.say("done." + done), List.of(stay.say("done." + done + ".what")), null);
        }
        if (done.equals("concerns") && stay.isOn()) {
            var page = stay.page();
            return new Notice("success", page.t("concerns.done"), List.of(page.t("concerns.done.what")), null);
        }
        if (DONE_WHILE_ON.contains(done) && stay.isOn()) {
            return new Notice("success", stay.say("done." + done), List.of(stay.say("done." + done + ".what")), null);
        }
        if (!DONE.contains(done) || !stay.isOn()) {
            return null;
        }
        String what = stay.say("done." + done + "." + (stay.seatsAreGiven() ? "seats" : "wishes"));
        return new Notice("success", stay.say("done." + done), List.of(what), null);
    }

    @Nullable
    Notice state() {
        return switch (stay.registration().status()) {
            case AWAITING -> awaiting();
            case LAPSED, UNDELIVERABLE -> lapsed();
            case CANCELLED -> ended("cancelled", Optional.of(again()));
            case REPLACED -> ended("replaced", Optional.empty());
            case CONFIRMED -> confirmed();
        };
    }

    /** Somebody agreed to change places. */
    @Nullable
    Notice swap() {
        return stay.seats().asked() && stay.maySwap()
                ? new Notice(
                        "info",
                        stay.say("swap.ask"),
                        List.of(stay.say("swap.ask.what")),
                        new Page.Link(stay.say("swap.ask.button"), stay.below("swaps")))
                : null;
    }

    private Notice awaiting() {
        var confirmBy = stay.registration().confirmBy();
        String held = stay.seating().seats().isEmpty() ? "wishes" : "seats";
        String until = confirmBy == null
                ? stay.say("state.awaiting." + held)
                : stay.say("state.awaiting." + held + ".until", stay.dates().dateAndTime(confirmBy));
        return new Notice("warning", stay.say("state.awaiting"), List.of(until), confirm());
    }

    private Notice lapsed() {
        boolean open = stay.phase().takesRegistrations();
        return new Notice(
                "warning",
                stay.say("state.lapsed"),
                List.of(stay.say(open ? "state.lapsed.open" : "state.lapsed.closed")),
                open ? confirm() : null);
    }

    private Notice ended(String how, Optional<Page.Link> button) {
        return new Notice(
                "info",
                stay.say("state." + how),
                List.of(stay.say("state." + how + ".what")),
                button.filter(_ -> stay.phase().takesRegistrations()).orElse(null));
    }

    private @Nullable Notice confirmed() {
        if (stay.seatsAreGiven()) {
            return null;
        }
        var ends = stay.programme().event().registration().wishPhaseEnds();
        String what = stay.phase() == Phase.WISHES && ends.isPresent()
                ? stay.say("state.wishes.what", stay.dates().dateAndTime(ends.get()))
                : stay.say("state.drawing.what");
        String title = stay.phase() == Phase.WISHES ? "state.wishes" : "state.drawing";
        return new Notice("info", stay.say(title), List.of(what), null);
    }

    private Page.Link confirm() {
        return new Page.Link(stay.say("state.confirm"), stay.below("confirmation"));
    }

    private Page.Link again() {
        return new Page.Link(
                stay.say("state.again"), EventHeading.address(stay.programme().event()) + "/registrations/new");
    }
}
