package foyer.registration.pages;

import foyer.people.Consent;
import foyer.people.Needs;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.registration.DraftNeeds;
import foyer.registration.Fault;
import foyer.registration.NeedsCheck;
import foyer.registration.OwnNeeds;
import foyer.registration.Status;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one needs and eats, to be changed or taken back as long as one takes part. */
@Controller
class NeedsPages {
    private final ManageLinks links;
    private final OwnNeeds ownNeeds;

    NeedsPages(ManageLinks links, OwnNeeds ownNeeds) {
        this.links = links;
        this.ownNeeds = ownNeeds;
    }

    @GetMapping("/registrations/{manage}/needs")
    ModelAndView needs(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        var needs = ownNeeds.of(opened.registration());
        return isOn(opened)
                ? form(opened, NeedsForm.of(needs), needs.restOnConsent(), needs, List.of())
                : RegistrationPages.seeOther(opened.address());
    }

    @PostMapping("/registrations/{manage}/needs")
    ModelAndView change(@PathVariable String manage, @RequestParam MultiValueMap<String, String> sent, Page page) {
        var opened = links.open(manage, page);
        var draft = NeedsForm.sent(sent);
        boolean consented = sent.containsKey(RegistrationForm.consentField(Consent.ACCESS_NEEDS));
        if (page.switching()) {
            return form(opened, draft, consented, ownNeeds.of(opened.registration()), List.of());
        }
        var faults = new ArrayList<Fault>();
        var given = NeedsCheck.of(draft, consented, faults);
        if (!faults.isEmpty()) {
            return form(opened, draft, consented, ownNeeds.of(opened.registration()), faults);
        }
        boolean kept = ownNeeds.change(opened.registration().id(), given);
        return RegistrationPages.seeOther(opened.address() + (kept ? "?done=needs" : ""));
    }

    @PostMapping("/registrations/{manage}/needs/withdrawal")
    ModelAndView withdraw(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        ownNeeds.withdraw(opened.registration().id());
        return RegistrationPages.seeOther(opened.address() + "?done=needs-withdrawn");
    }

    private static ModelAndView form(
            Opened opened, DraftNeeds draft, boolean consented, Needs kept, List<Fault> faults) {
        var page = opened.page();
        var fields = new NeedsFields(page, opened.programme().event(), draft, consented, faults).view();
        var view = new NeedsView(
                page,
                opened.address() + "/needs",
                FieldErrors.of(fields.kinds(), fields.note(), fields.diet(), fields.allergies(), fields.consent()),
                fields,
                opened.address() + "/needs/withdrawal",
                kept.restOnConsent(),
                opened.address());
        var shown = page.show("registration/needs", view);
        shown.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static boolean isOn(Opened opened) {
        var status = opened.registration().status();
        return status == Status.AWAITING || status == Status.CONFIRMED;
    }
}
