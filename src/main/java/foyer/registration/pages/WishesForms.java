package foyer.registration.pages;

import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.registration.ChangeWishes;
import foyer.registration.ChangeWishes.Change;
import foyer.registration.Fault;
import foyer.registration.Phase;
import foyer.registration.Wishes;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The list of somebody who is registered, to be changed; and what stands in its place when it cannot be. */
@Component
class WishesForms {
    private final RegistrationForms forms;
    private final HoldingViews holdingViews;

    WishesForms(RegistrationForms forms, HoldingViews holdingViews) {
        this.forms = forms;
        this.holdingViews = holdingViews;
    }

    WishList listOf(Opened opened) {
        return WishList.of(holdingViews.wishesOf(opened.registration()), opened.programme());
    }

    ModelAndView list(Opened opened, WishEdit edit) {
        return forms.list(opened.page(), opened.programme(), action(opened), edit);
    }

    /** @param seen mark of the stored list that the person knows */
    ModelAndView editor(Opened opened, WishEdit edit, List<Fault> faults, String seen) {
        var shown = shown(opened, edit, faults, seen, null, null);
        shown.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /** The list as they have it, and what was stored in the meantime; sent once more, theirs holds. */
    ModelAndView meanwhile(Opened opened, WishList list, Wishes now) {
        var stored = WishList.of(now, opened.programme()).wishes().stream()
                .flatMap(wish -> opened.programme().offering(wish.offering()).stream())
                .map(offering -> SeatWords.title(opened.page(), offering))
                .toList();
        var shown = shown(opened, WishEdit.none(list), List.of(), now.mark(), stored, null);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    /** What would be given up; sent once more, these wishes hold where that is allowed. */
    ModelAndView clash(Opened opened, WishList list, Wishes wishes, Change.Clash clash, String seen) {
        var page = opened.page();
        var key = "registration.clash." + (clash.mayAgree() ? "warn" : "block");
        var seats = clash.given().stream().map(given -> words(opened, given)).toList();
        var told = new WishesView.Clash(
                page.t(key + ".title"), page.t(key + ".text"), seats, clash.mayAgree() ? wishes.mark() : "");
        var shown = shown(opened, WishEdit.none(list), List.of(), seen, null, told);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private static String words(Opened opened, ChangeWishes.Given given) {
        var programme = opened.programme();
        var page = opened.page();
        int round = programme.round(given.up().round()).orElseThrow().number();
        var up = SeatWords.title(page, programme.offering(given.up().offering()).orElseThrow());
        var instead = given.instead();
        return instead == null
                ? page.t("registration.clash.nothing", round, up)
                : page.t(
                        "registration.clash.instead",
                        round,
                        up,
                        SeatWords.title(page, programme.offering(instead).orElseThrow()));
    }

    String markOf(Opened opened) {
        return holdingViews.wishesOf(opened.registration()).mark();
    }

    private ModelAndView shown(
            Opened opened,
            WishEdit edit,
            List<Fault> faults,
            String seen,
            @Nullable List<String> meanwhile,
            WishesView.@Nullable Clash clash) {
        var page = opened.page();
        var seats = forms.seats(page, opened.programme());
        var view = new WishesView(
                page,
                action(opened),
                page.t("registration.change.lead." + seats.phase().code()),
                errors(page, faults),
                seen,
                meanwhile,
                clash,
                WishListWords.view(seats, action(opened), edit, faults),
                opened.address());
        return page.show("registration/wishes", view);
    }

    /** The answer when wishes cannot be changed now: what became of the registration, or that the time for it is over. */
    Optional<ModelAndView> closed(Opened opened) {
        return switch (opened.registration().status()) {
            case AWAITING, CONFIRMED -> {
                var phase = forms.phase(opened.programme());
                yield phase.takesRegistrations() ? Optional.empty() : Optional.of(over(opened, phase));
            }
            case LAPSED, UNDELIVERABLE, CANCELLED, REPLACED ->
                Optional.of(RegistrationPages.seeOther(opened.address() + "/confirmation"));
        };
    }

    private ModelAndView over(Opened opened, Phase phase) {
        var page = opened.page();
        var event = opened.programme().event();
        var view = new ConfirmationView(
                page,
                page.t("registration.change.closed.title"),
                page.t("registration.change.closed.lead." + phase.code(), event.contact()),
                opened.event(),
                page.t("registration.confirmation.holding"),
                holdingViews.of(page, opened.programme(), opened.registration()),
                List.of(),
                new Page.Link(page.t("registration.my-day"), opened.address()));
        var shown = page.show("registration/confirmation", view);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private static FieldErrors errors(Page page, List<Fault> faults) {
        return new FieldErrors(faults.stream()
                .map(fault -> new FieldErrors.Entry(
                        Objects.requireNonNullElse(WishListWords.elementOf(fault), "wishes"),
                        page.t(fault.messageKey(), fault.args().toArray())))
                .distinct()
                .toList());
    }

    private static String action(Opened opened) {
        return opened.address() + "/wishes";
    }
}
