package foyer.registration.pages;

import foyer.people.People;
import foyer.people.Person;
import foyer.platform.i18n.Language;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.Page;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The language form of mails: asked when registering, changed here. Pages have a switch of their own. */
@Controller
class MailLanguagePages {
    private static final String PATH = "/mail-language";

    private final ManageLinks links;
    private final People people;

    MailLanguagePages(ManageLinks links, People people) {
        this.links = links;
        this.people = people;
    }

    @GetMapping("/registrations/{manage}/mail-language")
    ModelAndView ask(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        var now = people.find(opened.registration().person()).map(Person::language);
        return show(opened, now.map(Language::code).orElse(""), null);
    }

    @PostMapping("/registrations/{manage}/mail-language")
    ModelAndView choose(@PathVariable String manage, @RequestParam(defaultValue = "") String language, Page page) {
        var opened = links.open(manage, page);
        if (page.switching()) {
            return show(opened, language, null);
        }
        var chosen = Language.ofCode(language);
        if (chosen.isEmpty()) {
            var again = show(opened, language, opened.page().t("registration.mail-language.missing"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        people.writeIn(opened.registration().person(), chosen.get());
        return RegistrationPages.seeOther(opened.address() + "?done=mail-language");
    }

    private static ModelAndView show(Opened opened, String chosen, @Nullable String mistake) {
        var page = opened.page();
        var choices = Arrays.stream(Language.values())
                .map(language -> new Choice(
                        language.code(),
                        page.t("registration.language." + language.code()),
                        language.code().equals(chosen)))
                .toList();
        var field = Field.of("language", page.t("registration.language")).error(mistake);
        return page.show(
                "registration/mail-language",
                new MailLanguageView(page, opened.event(), opened.address() + PATH, opened.address(), field, choices));
    }
}
