package foyer.operations.legal;

import foyer.platform.i18n.Texts;
import foyer.platform.settings.Settings;
import foyer.platform.web.Page;
import foyer.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Three pages that the footer of every page leads to. */
@Controller
class LegalPages {
    private final Texts texts;
    private final Settings settings;
    private final Programmes programmes;

    LegalPages(Texts texts, Settings settings, Programmes programmes) {
        this.texts = texts;
        this.settings = settings;
        this.programmes = programmes;
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility(Page page) {
        return shown(LegalPage.ACCESSIBILITY, page);
    }

    @GetMapping("/privacy")
    ModelAndView privacy(Page page) {
        return shown(LegalPage.PRIVACY, page);
    }

    @GetMapping("/imprint")
    ModelAndView imprint(Page page) {
        return shown(LegalPage.IMPRINT, page);
    }

    private ModelAndView shown(LegalPage kind, Page page) {
        var now = new LegalTexts(texts, settings.baseUrl(), settings.dataFolder(), programmes.all());
        return page.showToAll("operations/legal", LegalView.of(page, kind, now.of(kind, page.language())));
    }
}
