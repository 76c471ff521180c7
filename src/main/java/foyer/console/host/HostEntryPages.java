package foyer.console.host;

import foyer.console.Console;
import foyer.platform.i18n.Language;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.web.Page;
import foyer.registration.EmailAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one host is reached: entered by the team, sent a link, erased. */
@Controller
@RequestMapping("/organise/{event}/hosts/{host}")
class HostEntryPages {
    private final Console console;
    private final HostEntries entries;
    private final Hosts hosts;
    private final Audit audit;

    HostEntryPages(Console console, HostEntries entries, Hosts hosts, Audit audit) {
        this.console = console;
        this.entries = entries;
        this.hosts = hosts;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView entry(@PathVariable String event, @PathVariable String host, Page page, Actor actor) {
        return page.show("console/host/entry", find(event, host, page, actor).view(null));
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String event,
            @PathVariable String host,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            Page page,
            Actor actor) {
        var entry = find(event, host, page, actor);
        if (page.switching()) {
            return page.show("console/host/entry", entry.view(new HostEntry.Typed(email, language, false)));
        }
        var address = EmailAddress.normalised(email.strip());
        if (address.isEmpty() || email.length() > 254) {
            var shown = page.show("console/host/entry", entry.view(new HostEntry.Typed(email, language, true)));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        var spoken = Language.ofCode(language).orElse(Language.DE);
        hosts.enter(entry.visit().programme().event(), entry.speaker(), address.get(), spoken);
        return done(entry, "host.entered", "entered");
    }

    /** @param anew any value: the links before are no longer good */
    @PostMapping("/links")
    ModelAndView send(
            @PathVariable String event,
            @PathVariable String host,
            @RequestParam(defaultValue = "") String anew,
            Page page,
            Actor actor) {
        var entry = find(event, host, page, actor);
        hosts.sendLink(entry.visit().programme().event(), entry.speaker(), !anew.isEmpty());
        return done(entry, "host.link-sent", "sent");
    }

    @PostMapping("/erasure")
    ModelAndView erase(@PathVariable String event, @PathVariable String host, Page page, Actor actor) {
        var entry = find(event, host, page, actor);
        hosts.erase(entry.speaker().id());
        return done(entry, "host.erased", "erased");
    }

    private HostEntry find(String event, String host, Page page, Actor actor) {
        return entries.of(console.visit(event, page, actor), host);
    }

    private ModelAndView done(HostEntry entry, String action, String told) {
        var visit = entry.visit();
        var event = visit.programme().event().id().value();
        audit.record(visit.actor(), action, entry.speaker().id().value(), event);
        return Console.seeOther(visit.at("/hosts?done=" + told));
    }
}
