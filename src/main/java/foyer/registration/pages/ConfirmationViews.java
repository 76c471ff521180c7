package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.ConfirmRegistration;
import foyer.registration.Phases;
import foyer.registration.Registration;
import foyer.registration.Status;
import foyer.registration.pages.ConfirmationView.Choice;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page behind the link in the mail says, for every state a registration can be in. */
@Component
class ConfirmationViews {
    private final ConfirmRegistration confirmRegistration;
    private final HoldingViews holdingViews;
    private final Phases phases;

    ConfirmationViews(ConfirmRegistration confirmRegistration, HoldingViews holdingViews, Phases phases) {
        this.confirmRegistration = confirmRegistration;
        this.holdingViews = holdingViews;
        this.phases = phases;
    }

    /** @param cameLate somebody was just led here by a late click */
    ConfirmationView of(Opened opened, boolean cameLate) {
        var state = state(opened, cameLate);
        var page = opened.page();
        var key = "registration.confirmation." + state;
        return new ConfirmationView(
                page,
                page.t(key + ".title"),
                page.t(key + ".lead"),
                opened.event(),
                page.t("registration.confirmation.holding"),
                holding(opened),
                choices(opened, state),
                next(opened, state));
    }

    /** Part of the message keys. */
    private String state(Opened opened, boolean cameLate) {
        boolean open = phases.of(opened.programme().event()).takesRegistrations();
        return switch (opened.registration().status()) {
            case AWAITING -> hasAnother(opened.registration()) ? "another" : "ask";
            case LAPSED, UNDELIVERABLE -> open ? hasAnother(opened.registration()) ? "another" : "late" : "too-late";
            case CONFIRMED -> cameLate ? "came-late" : "confirmed";
            case CANCELLED, REPLACED -> "over";
        };
    }

    private boolean hasAnother(Registration registration) {
        return confirmRegistration.others(registration).stream().anyMatch(r -> r.status() == Status.CONFIRMED);
    }

    /** Nothing is held any more by what lapsed, could not be delivered or is over. */
    private @Nullable HoldingView holding(Opened opened) {
        return switch (opened.registration().status()) {
            case AWAITING, CONFIRMED -> holdingViews.of(opened.page(), opened.programme(), opened.registration());
            case LAPSED, UNDELIVERABLE, CANCELLED, REPLACED -> null;
        };
    }

    private static List<Choice> choices(Opened opened, String state) {
        return switch (state) {
            case "ask", "late" -> List.of(choice(opened, state + ".button", "/confirmation", true));
            case "another" ->
                List.of(
                        choice(opened, "another.button", "/confirmation", true),
                        choice(opened, "another.keep", "/cancellation", false));
            default -> List.of();
        };
    }

    private static Choice choice(Opened opened, String words, String below, boolean first) {
        return new Choice(opened.page().t("registration.confirmation." + words), opened.address() + below, first);
    }

    private static Page.@Nullable Link next(Opened opened, String state) {
        var page = opened.page();
        return switch (state) {
            case "confirmed", "came-late" -> new Page.Link(page.t("registration.my-day"), opened.address());
            case "over" -> new Page.Link(page.t("registration.again"), opened.registerAgain());
            default -> null;
        };
    }
}
