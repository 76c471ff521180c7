package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.programme.Programmes;
import foyer.registration.ReceiptId;
import foyer.registration.Registrations;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What became of a form: looks the same for an address that is registered already. */
@Controller
class ReceiptPages {
    private final Registrations registrations;
    private final Programmes programmes;
    private final ReceiptViews views;

    ReceiptPages(Registrations registrations, Programmes programmes, ReceiptViews views) {
        this.registrations = registrations;
        this.programmes = programmes;
        this.views = views;
    }

    @GetMapping("/receipts/{receipt}")
    ModelAndView receipt(@PathVariable UUID receipt, Page page) {
        var registration = registrations
                .byReceipt(new ReceiptId(receipt))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var programme = programmes.byId(registration.event()).orElseThrow();
        var under = EventHeading.of(page, programme.event());
        return page.show("registration/receipt", views.of(under, programme, registration));
    }
}
