package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.AcceptSwap;
import foyer.registration.OfferSwap;
import foyer.registration.Swap.Kind;
import foyer.registration.SwapObstacle;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever offers a seat to change places, or hands it on: the code, and the yes or no when somebody agreed. */
@Controller
class SwapPages {
    private final ManageLinks links;
    private final OfferSwap offerSwap;
    private final AcceptSwap acceptSwap;
    private final SwapViews views;

    SwapPages(ManageLinks links, OfferSwap offerSwap, AcceptSwap acceptSwap, SwapViews views) {
        this.links = links;
        this.offerSwap = offerSwap;
        this.acceptSwap = acceptSwap;
        this.views = views;
    }

    @GetMapping("/registrations/{manage}/swaps")
    ModelAndView all(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return page.show("registration/swaps", views.all(opened, null, ""));
    }

    @PostMapping("/registrations/{manage}/swaps/rounds/{round}")
    ModelAndView offer(
            @PathVariable String manage,
            @PathVariable String round,
            @RequestParam(defaultValue = "swap") String kind,
            Page page) {
        var opened = links.open(manage, page);
        var wanted = kind.equals(Kind.HAND_ON.code()) ? Kind.HAND_ON : Kind.SWAP;
        var refused =
                offerSwap.by(opened.registration().id(), opened.round(round).id(), wanted);
        return after(opened, refused, opened.address() + "/swaps");
    }

    @PostMapping("/registrations/{manage}/swaps/rounds/{round}/acceptance")
    ModelAndView accept(@PathVariable String manage, @PathVariable String round, Page page) {
        var opened = links.open(manage, page);
        var refused =
                acceptSwap.by(opened.registration().id(), opened.round(round).id());
        return after(opened, refused, opened.address() + "?done=swapped");
    }

    @PostMapping("/registrations/{manage}/swaps/rounds/{round}/cancellation")
    ModelAndView withdraw(@PathVariable String manage, @PathVariable String round, Page page) {
        var opened = links.open(manage, page);
        offerSwap.withdraw(opened.registration().id(), opened.round(round).id());
        return RegistrationPages.seeOther(opened.address() + "/swaps");
    }

    private ModelAndView after(Opened opened, Optional<SwapObstacle> refused, String address) {
        if (refused.isEmpty()) {
            return RegistrationPages.seeOther(address);
        }
        var shown = opened.page().show("registration/swaps", views.all(opened, refused.get(), ""));
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }
}
