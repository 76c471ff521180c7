package foyer.registration.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft;
import foyer.registration.Fault;
import foyer.registration.Phase;
import foyer.registration.Phases;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form to register with, empty, half filled or refused; and what stands in its place while nobody can register. */
@Component
class RegistrationForms {
    private final Programmes programmes;
    private final Phases phases;
    private final SeatsLeft seatsLeft;
    private final Clock clock;

    RegistrationForms(Programmes programmes, Phases phases, SeatsLeft seatsLeft, Clock clock) {
        this.programmes = programmes;
        this.phases = phases;
        this.seatsLeft = seatsLeft;
        this.clock = clock;
    }

    Programme programme(String slug) {
        return programmes.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Phase phase(Programme programme) {
        return phases.of(programme.event());
    }

    ModelAndView form(Page page, Programme programme, RegistrationForm form, WishEdit edit, List<Fault> faults) {
        var under = EventHeading.of(page, programme.event());
        var view = RegistrationFormWords.view(seats(under, programme), form, edit, faults);
        var shown = page.show("registration/form", view);
        shown.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /** As it was typed, in another language form; and so are the mails, as long as they followed the page. */
    ModelAndView again(Page page, Programme programme, MultiValueMap<String, String> sent) {
        var followed = new LinkedMultiValueMap<>(sent);
        if (Objects.equals(sent.getFirst("language"), sent.getFirst("shown-in"))) {
            followed.set("language", page.language().code());
        }
        var form = RegistrationForm.sent(followed);
        var phase = phase(programme);
        return phase.takesRegistrations()
                ? form(page, programme, form, WishEdit.none(form.list()), List.of())
                : refused(page, programme, phase, form);
    }

    /** Refused with what is to be put right; or, when nobody can register any more, with nothing to be put right. */
    ModelAndView faulty(Page page, Programme programme, RegistrationForm form, List<Fault> faults) {
        var phase = phase(programme);
        return phase.takesRegistrations()
                ? form(page, programme, form, WishEdit.none(form.list()), faults)
                : refused(page, programme, phase, form);
    }

    /** The list alone, to stand in the place of the one before. */
    ModelAndView list(Page page, Programme programme, String action, WishEdit edit) {
        var view = WishListWords.view(seats(page, programme), action, edit, List.of());
        return page.show("registration/wish-list-alone", view);
    }

    SeatWords seats(Page page, Programme programme) {
        var phase = phase(programme);
        return new SeatWords(
                page, programme, phase, seatsLeft.of(programme.event().id()));
    }

    /** The same for everybody, so that it costs next to nothing however many look at it before it opens. */
    ModelAndView closed(Page page, Programme programme, Phase phase) {
        var view = ClosedView.of(under(page, programme), programme.event(), phase, List.of(), clock.instant());
        return page.showToAll("registration/closed", view);
    }

    /** Somebody sent a form too early or too late: what they typed stays in sight. */
    ModelAndView refused(Page page, Programme programme, Phase phase, RegistrationForm form) {
        var view = ClosedView.of(
                under(page, programme), programme.event(), phase, typed(page, programme, form), clock.instant());
        var shown = page.show("registration/closed", view);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    static Page under(Page page, Programme programme) {
        return EventHeading.of(page, programme.event());
    }

    private static List<Fact> typed(Page page, Programme programme, RegistrationForm form) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(page.t("registration.name"), form.name()));
        facts.add(new Fact(page.t("registration.email"), form.email()));
        facts.add(new Fact(page.t("registration.organisation"), form.organisation()));
        facts.add(new Fact(
                page.t("registration.wishes"),
                form.list().wishes().stream()
                        .flatMap(wish -> programme.offering(wish.offering()).stream())
                        .map(offering -> SeatWords.title(page, offering))
                        .collect(Collectors.joining("; "))));
        if (form.companion().comes()) {
            facts.add(new Fact(page.t("registration.form.companion"), page.t("registration.companion")));
        }
        facts.add(
                new Fact(page.t("registration.companion.name"), form.companion().name()));
        facts.add(new Fact(page.t("registration.concern"), form.concern()));
        facts.addAll(NeedsFields.typed(page, form.needs()));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }
}
