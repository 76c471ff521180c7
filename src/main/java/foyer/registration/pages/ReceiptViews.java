package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.programme.Programme;
import foyer.registration.Registration;
import foyer.registration.Status;
import foyer.registration.pages.ReceiptView.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a registration has come, in words and steps. */
@Component
class ReceiptViews {
    private final HoldingViews holdingViews;

    ReceiptViews(HoldingViews holdingViews) {
        this.holdingViews = holdingViews;
    }

    ReceiptView of(Page page, Programme programme, Registration registration) {
        var state = state(registration);
        var key = "registration.receipt." + state;
        boolean holds = registration.status() == Status.AWAITING || registration.status() == Status.CONFIRMED;
        var holding = holds ? holdingViews.of(page, programme, registration) : null;
        return new ReceiptView(
                page,
                page.t(key + ".title"),
                page.t(key + ".lead"),
                holds ? steps(page, programme.event(), registration) : List.of(),
                holding,
                page.t("registration.holding." + held(holding, registration)),
                page.path(),
                next(page, programme.event(), registration.status()));
    }

    private static String held(@Nullable HoldingView holding, Registration registration) {
        if (holding != null && holding.rounds().isEmpty()) {
            return "wishes";
        }
        return registration.status() == Status.CONFIRMED ? "taken" : "held";
    }

    private static String state(Registration registration) {
        return switch (registration.status()) {
            case AWAITING -> registration.confirmBy() == null ? "sending" : "awaiting";
            case CONFIRMED -> "confirmed";
            case LAPSED -> "lapsed";
            case UNDELIVERABLE -> "undeliverable";
            case CANCELLED, REPLACED -> "over";
        };
    }

    private static List<Step> steps(Page page, Event event, Registration registration) {
        boolean confirmed = registration.status() == Status.CONFIRMED;
        var by = registration.confirmBy();
        boolean sent = confirmed || by != null;
        var confirm = by == null || confirmed
                ? page.t("registration.step.confirm.text")
                : page.t(
                        "registration.step.confirm.by", page.dates(event.zone()).dateAndTime(by));
        return List.of(
                new Step(page.t("registration.step.received"), "", "done"),
                new Step(page.t("registration.step.mail"), mail(page, sent), sent ? "done" : "now"),
                new Step(page.t("registration.step.confirm"), confirm, confirmed ? "done" : sent ? "now" : "later"),
                new Step(
                        page.t("registration.step.done"),
                        page.t("registration.step.done.text"),
                        confirmed ? "now" : "later"));
    }

    private static String mail(Page page, boolean sent) {
        return page.t(sent ? "registration.step.mail.sent" : "registration.step.mail.text");
    }

    private static Page.@Nullable Link next(Page page, Event event, Status status) {
        return status == Status.UNDELIVERABLE || status.over()
                ? new Page.Link(page.t("registration.again"), EventHeading.address(event) + "/registrations/new")
                : null;
    }
}
