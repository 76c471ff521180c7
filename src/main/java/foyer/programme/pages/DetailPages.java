package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.OfferingMaterial;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One offering, one session, one person. What an event does not have leads back to its programme. */
@Controller
@RequestMapping("/events/{event}")
class DetailPages {
    private final Visits visits;
    private final ObjectProvider<OfferingMaterial> material;

    DetailPages(Visits visits, ObjectProvider<OfferingMaterial> material) {
        this.visits = visits;
        this.material = material;
    }

    @GetMapping("/offerings/{id}")
    ModelAndView offering(@PathVariable String event, @PathVariable String id, Page page) {
        var visit = visits.to(event, page);
        return shown(
                visit, visit.programme().offering(id), "offering", o -> OfferingView.of(visit, o, added(visit, o)));
    }

    @GetMapping("/sessions/{id}")
    ModelAndView session(@PathVariable String event, @PathVariable String id, Page page) {
        var visit = visits.to(event, page);
        var session = visit.programme().sessions().stream()
                .filter(s -> s.key().equals(id))
                .findFirst();
        return shown(visit, session, "session", s -> SessionView.of(visit, s));
    }

    @GetMapping("/people/{id}")
    ModelAndView person(@PathVariable String event, @PathVariable String id, Page page) {
        var visit = visits.to(event, page);
        var person = visit.programme().speakers().stream()
                .filter(s -> s.key().equals(id))
                .findFirst();
        return shown(visit, person, "person", s -> PersonView.of(visit, s));
    }

    private List<OfferingMaterial.Item> added(Visit visit, Offering offering) {
        var known = material.getIfAvailable();
        return known == null ? List.of() : known.of(visit.programme().event(), offering);
    }

    private static <T> ModelAndView shown(Visit visit, Optional<T> found, String what, Function<T, Object> view) {
        if (found.isPresent()) {
            return visit.page().showToAll("programme/" + what, view.apply(found.get()));
        }
        var missing = visit.page().show("programme/missing", MissingView.of(visit, what));
        missing.setStatus(HttpStatus.NOT_FOUND);
        return missing;
    }
}
