package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.AnswerSwap;
import foyer.registration.Swap;
import foyer.registration.SwapObstacle;
import foyer.registration.Swaps;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever was given a code: what is behind it, the yes, and taking that back. The code stands in no address. */
@Controller
class SwapAnswerPages {
    private final ManageLinks links;
    private final Swaps swaps;
    private final AnswerSwap answerSwap;
    private final SwapViews views;

    SwapAnswerPages(ManageLinks links, Swaps swaps, AnswerSwap answerSwap, SwapViews views) {
        this.links = links;
        this.swaps = swaps;
        this.answerSwap = answerSwap;
        this.views = views;
    }

    @PostMapping("/registrations/{manage}/swaps/code")
    ModelAndView look(@PathVariable String manage, @RequestParam(defaultValue = "") String code, Page page) {
        var opened = links.open(manage, page);
        if (page.switching()) {
            return page.show("registration/swaps", views.all(opened, null, code));
        }
        var swap = swaps.behind(opened.registration(), code);
        var obstacle = obstacle(opened, swap);
        return obstacle.isPresent() ? refused(opened, obstacle.get(), code) : asking(opened, swap.orElseThrow(), code);
    }

    @PostMapping("/registrations/{manage}/swaps/answers")
    ModelAndView agree(@PathVariable String manage, @RequestParam(defaultValue = "") String code, Page page) {
        var opened = links.open(manage, page);
        var swap = swaps.behind(opened.registration(), code);
        if (swap.isEmpty()) {
            return refused(opened, SwapObstacle.GONE, code);
        }
        if (page.switching()) {
            return asking(opened, swap.get(), code);
        }
        return answerSwap
                .by(opened.registration().id(), swap.get())
                .map(obstacle -> refused(opened, obstacle, code))
                .orElseGet(() -> RegistrationPages.seeOther(
                        opened.address() + "?done=" + (swap.get().kind() == Swap.Kind.SWAP ? "agreed" : "swapped")));
    }

    /** Where a reload, or the way back, of a page that was sent leads. */
    @GetMapping({"/registrations/{manage}/swaps/code", "/registrations/{manage}/swaps/answers"})
    ModelAndView elsewhere(@PathVariable String manage, Page page) {
        return RegistrationPages.seeOther(links.open(manage, page).address() + "/swaps");
    }

    @PostMapping("/registrations/{manage}/swaps/rounds/{round}/answers/cancellation")
    ModelAndView takeBack(@PathVariable String manage, @PathVariable String round, Page page) {
        var opened = links.open(manage, page);
        answerSwap.takeBack(opened.registration().id(), opened.round(round).id());
        return RegistrationPages.seeOther(opened.address() + "/swaps");
    }

    private Optional<SwapObstacle> obstacle(Opened opened, Optional<Swap> swap) {
        return swap.isEmpty() ? Optional.of(SwapObstacle.GONE) : answerSwap.obstacle(opened.registration(), swap.get());
    }

    private ModelAndView asking(Opened opened, Swap swap, String code) {
        return opened.page().show("registration/swap", views.asking(opened, swap, code));
    }

    private ModelAndView refused(Opened opened, SwapObstacle obstacle, String code) {
        var shown = opened.page().show("registration/swaps", views.all(opened, obstacle, code));
        shown.setStatus(obstacle == SwapObstacle.GONE ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return shown;
    }
}
