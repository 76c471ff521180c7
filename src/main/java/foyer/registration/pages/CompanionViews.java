package foyer.registration.pages;

import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.DraftCompanion;
import foyer.registration.Fault;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a companion, or that there is none, into words. */
@Component
class CompanionViews {
    private final Companions companions;

    CompanionViews(Companions companions) {
        this.companions = companions;
    }

    boolean isPair(Opened opened) {
        return companions.of(opened.registration().id()).isPresent();
    }

    CompanionView asking(Opened opened) {
        Optional<Companion> companion = companions.of(opened.registration().id());
        String name = companion.map(Companion::name).orElse("");
        return view(opened, new DraftCompanion(companion.isPresent(), name), null, List.of());
    }

    CompanionView faulty(Opened opened, DraftCompanion sent, List<Fault> faults) {
        return view(opened, sent, null, faults);
    }

    /** @param slot where no second seat is free */
    CompanionView full(Opened opened, DraftCompanion sent, Slot slot) {
        var programme = opened.programme();
        var offering = programme.offering(slot.offering()).orElseThrow();
        int round = programme.round(slot.round()).orElseThrow().number();
        var page = opened.page();
        return view(
                opened,
                sent,
                page.t("registration.companion.full.what", SeatWords.title(page, offering), round),
                List.of());
    }

    private CompanionView view(Opened opened, DraftCompanion sent, @Nullable String full, List<Fault> faults) {
        Page page = opened.page();
        boolean pair = isPair(opened);
        var address = opened.address() + "/companion";
        return new CompanionView(
                page,
                address,
                page.t("registration.companion.lead." + (pair ? "pair" : "alone")),
                full,
                errors(page, faults),
                CompanionFields.name(page, sent, faults),
                page.t("registration.companion.send." + (pair ? "name" : "bring")),
                pair
                        ? new CompanionView.Alone(
                                address + "/cancellation", page.t("registration.companion.alone.what"))
                        : null,
                opened.address());
    }

    private static FieldErrors errors(Page page, List<Fault> faults) {
        return new FieldErrors(faults.stream()
                .map(fault -> new FieldErrors.Entry(
                        "field-" + fault.field(),
                        page.t(fault.messageKey(), fault.args().toArray())))
                .toList());
    }
}
