package foyer.console.host;

import foyer.console.Console;
import foyer.console.host.AddMaterial.Adding;
import foyer.console.host.HostLinks.Leading;
import foyer.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Links that a host adds to an offering, and the list of all material. */
@Controller
@RequestMapping("/host/{event}/{link}/offerings/{offering}")
class MaterialPages {
    private final HostLinks links;
    private final MaterialStore store;
    private final AddMaterial addMaterial;

    MaterialPages(HostLinks links, MaterialStore store, AddMaterial addMaterial) {
        this.links = links;
        this.store = store;
        this.addMaterial = addMaterial;
    }

    @GetMapping("/material")
    ModelAndView material(
            @PathVariable String event, @PathVariable String link, @PathVariable String offering, Page page) {
        return show(links.open(event, link, offering, page), MaterialForms.blank());
    }

    @PostMapping("/links")
    ModelAndView addLink(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        return add(links.open(event, link, offering, page), MaterialForms.sent(sent));
    }

    ModelAndView add(Leading leading, MaterialForms forms) {
        var form = forms.link();
        if (form.title().isEmpty() || form.isTooLong()) {
            return refused(leading, forms.linkRefused(form.isTooLong() ? "long-title" : "no-title"));
        }
        var sound = WebAddress.of(form.address());
        if (sound.isEmpty()) {
            return refused(leading, forms.linkRefused("no-address"));
        }
        return switch (addMaterial.link(
                leading, form.when(), form.title(), sound.get().whole())) {
            case Adding.Added _ -> Console.seeOther(leading.at("/material"));
            case Adding.Refused(var why) -> refused(leading, forms.linkRefused(why));
        };
    }

    ModelAndView refused(Leading leading, MaterialForms forms) {
        var shown = show(leading, forms);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    ModelAndView show(Leading leading, MaterialForms forms) {
        var all = store.of(leading.offering().id());
        return leading.visit().page().show("console/host/material", new MaterialWords(leading, all).view(forms));
    }
}
