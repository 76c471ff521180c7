package foyer.console.needs;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.registration.AnswerNeeds;
import foyer.registration.EventNeeds;
import foyer.registration.EventNeeds.PersonNeeds;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team answers what one person needs. */
@Controller
class AnswerPages {
    private final Console console;
    private final EventNeeds eventNeeds;
    private final AnswerNeeds answerNeeds;

    AnswerPages(Console console, EventNeeds eventNeeds, AnswerNeeds answerNeeds) {
        this.console = console;
        this.eventNeeds = eventNeeds;
        this.answerNeeds = answerNeeds;
    }

    @GetMapping("/organise/{event}/needs/{registration}")
    ModelAndView form(@PathVariable String event, @PathVariable UUID registration, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        return person(visit, registration)
                .map(person -> show(
                        visit,
                        person,
                        person.needs().all().stream().map(AnswerForm::of).toList(),
                        false))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping("/organise/{event}/needs/{registration}")
    ModelAndView answer(
            @PathVariable String event,
            @PathVariable UUID registration,
            @RequestParam MultiValueMap<String, String> sent,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        return person(visit, registration)
                .map(person -> answer(visit, person, sent))
                .orElseGet(() -> gone(visit));
    }

    private ModelAndView answer(ConsoleVisit visit, PersonNeeds person, MultiValueMap<String, String> sent) {
        var rooms = person.rooms(visit.programme()).stream()
                .map(room -> room.id().value().toString())
                .collect(Collectors.toSet());
        var forms = person.needs().all().stream()
                .filter(need -> sent.containsKey(AnswerForm.name("state", need.kind())))
                .map(need -> AnswerForm.sent(need.kind(), sent, rooms))
                .toList();
        if (visit.page().switching()) {
            return show(visit, person, forms, false);
        }
        if (forms.stream().anyMatch(form -> form.fault() != null || form.faultOfPassedOn() != null)) {
            return show(visit, person, forms, true);
        }
        var told = forms.stream().collect(Collectors.toMap(AnswerForm::kind, AnswerForm::told));
        boolean all = answerNeeds.by(person.registration().id(), told, visit.actor());
        return Console.seeOther(visit.at("/needs?done=" + (all ? "answered" : "gone")));
    }

    private Optional<PersonNeeds> person(ConsoleVisit visit, UUID registration) {
        return eventNeeds.ofOne(visit.programme(), registration, visit.actor());
    }

    private static ModelAndView show(ConsoleVisit visit, PersonNeeds person, List<AnswerForm> forms, boolean checked) {
        var shown = visit.page().show("console/need-answers", new AnswerForms(visit, person).view(forms, checked));
        shown.setStatus(checked ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return shown;
    }

    /** The person has changed or withdrawn it, or does not come any more. */
    private static ModelAndView gone(ConsoleVisit visit) {
        return Console.seeOther(visit.at("/needs?done=gone"));
    }
}
