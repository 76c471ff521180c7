package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.ChangeWishes;
import foyer.registration.ChangeWishes.Change;
import foyer.registration.Fault;
import foyer.registration.WishCheck;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Other wishes, as long as registration is open. */
@Controller
class WishesPages {
    private final ManageLinks links;
    private final ChangeWishes changeWishes;
    private final WishesForms forms;

    WishesPages(ManageLinks links, ChangeWishes changeWishes, WishesForms forms) {
        this.links = links;
        this.changeWishes = changeWishes;
        this.forms = forms;
    }

    @GetMapping("/registrations/{manage}/wishes")
    ModelAndView wishes(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return forms.closed(opened)
                .orElseGet(() ->
                        forms.editor(opened, WishEdit.none(forms.listOf(opened)), List.of(), forms.markOf(opened)));
    }

    /** A button of the list, or the button that keeps all. */
    @PostMapping("/registrations/{manage}/wishes")
    ModelAndView change(
            @PathVariable String manage,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
            Page page) {
        var opened = links.open(manage, page);
        return forms.closed(opened).orElseGet(() -> change(opened, sent, live));
    }

    private ModelAndView change(Opened opened, MultiValueMap<String, String> sent, boolean live) {
        var list = WishList.sent(sent);
        var seen = Objects.requireNonNullElseGet(sent.getFirst("seen"), () -> forms.markOf(opened));
        if (opened.page().switching()) {
            return forms.editor(opened, WishEdit.none(list), List.of(), seen);
        }
        if (!sent.containsKey("change")) {
            return keep(opened, list, seen, Objects.requireNonNullElse(sent.getFirst("agreed"), ""));
        }
        var edit = WishEdit.sent(opened.programme(), list, sent);
        return live ? forms.list(opened, edit) : forms.editor(opened, edit, List.of(), seen);
    }

    private ModelAndView keep(Opened opened, WishList list, String seen, String agreed) {
        var faults = new ArrayList<Fault>();
        var wishes = WishCheck.of(opened.programme(), list.wishes(), list.without(), faults);
        if (!faults.isEmpty()) {
            return forms.editor(opened, WishEdit.none(list), faults, seen);
        }
        return switch (changeWishes.of(opened.registration().id(), wishes, seen, agreed.equals(wishes.mark()))) {
            case Change.Changed _, Change.TheSame _ -> RegistrationPages.seeOther(opened.address() + "?done=wishes");
            case Change.Meanwhile(var now) -> forms.meanwhile(opened, list, now);
            case Change.Clash clash -> forms.clash(opened, list, wishes, clash, seen);
            case Change.NotNow _, Change.Over _ -> RegistrationPages.seeOther(opened.address() + "/wishes");
        };
    }
}
