package foyer.console;

import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.programme.Programmes;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Begins every page of the team: finds the event, puts the header and the navigation there. */
@Component
public class Console {
    private final Programmes programmes;
    private final List<ConsoleEntry> entries;

    Console(Programmes programmes, List<ConsoleEntry> entries) {
        this.programmes = programmes;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(ConsoleEntry::position))
                .toList();
    }

    /** An unknown event ends in the page for unknown addresses. */
    public ConsoleVisit visit(String slug, Page page, Actor actor) {
        var programme = programmes.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var heading = new Page.Heading(page.t(programme.event().title()), address(slug), List.of());
        return new ConsoleVisit(
                page.under(heading),
                programme,
                actor,
                entries.stream()
                        .map(entry -> new Page.Link(page.t(entry.labelKey()), address(slug) + entry.path()))
                        .toList());
    }

    /** After something was done: a page that can be reloaded. */
    public static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    static String address(String slug) {
        return "/organise/" + slug;
    }
}
