package foyer.allocation.pages;

import foyer.allocation.Lottery;
import foyer.allocation.Policy;
import foyer.platform.web.Page;
import foyer.programme.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How the seats of an event are given, and its lottery, for everybody to read. */
@Controller
class LotteryPages {
    private final Programmes programmes;
    private final Lottery lottery;
    private final Policy policy;

    LotteryPages(Programmes programmes, Lottery lottery, Policy policy) {
        this.programmes = programmes;
        this.lottery = lottery;
        this.policy = policy;
    }

    @GetMapping("/events/{event}/lottery")
    ModelAndView lottery(@PathVariable String event, Page page) {
        return programmes
                .bySlug(event)
                .flatMap(programme -> lottery.of(programme.event())
                        .map(known -> page.showToAll(
                                "allocation/lottery",
                                LotteryView.of(
                                        page,
                                        programme,
                                        known,
                                        policy.of(programme.event().id())))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
