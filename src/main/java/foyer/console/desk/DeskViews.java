package foyer.console.desk;

import foyer.console.ConsoleVisit;
import foyer.platform.i18n.Language;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.programme.Round;
import foyer.programme.SeatsLeft;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.RegisterAtDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of the desk into words and fields, with what is free right now. */
@Component
class DeskViews {
    private final SeatsLeft seatsLeft;
    private final RegisterAtDesk registerAtDesk;

    DeskViews(SeatsLeft seatsLeft, RegisterAtDesk registerAtDesk) {
        this.seatsLeft = seatsLeft;
        this.registerAtDesk = registerAtDesk;
    }

    /** @param faults message keys by field */
    DeskView of(ConsoleVisit visit, DeskForm form, Map<String, String> faults) {
        var event = visit.programme().event();
        var left = seatsLeft.of(event.id());
        return new DeskView(
                visit,
                registerAtDesk.isOpen(event),
                form.submission(),
                Field.of("name", visit.t("console.desk.name"))
                        .value(form.name())
                        .error(words(visit, faults.get("name")))
                        .atMost(DeskForm.LONGEST_NAME)
                        .autocomplete("off")
                        .required(),
                Field.of("language", visit.t("console.desk.language"))
                        .value(form.language())
                        .required(),
                languages(visit, form.language()),
                Field.of("companion", visit.t("console.desk.companion"))
                        .hint(visit.t("console.desk.companion.hint"))
                        .value(form.companion().comes() ? "yes" : "")
                        .error(words(visit, faults.get("companion"))),
                Field.of("companionName", visit.t("console.desk.companion.name"))
                        .value(form.companion().name())
                        .error(words(visit, faults.get("companionName")))
                        .atMost(DeskForm.LONGEST_NAME)
                        .autocomplete("off"),
                visit.programme().rounds().stream()
                        .map(round -> pick(visit, form, round, left, faults))
                        .toList(),
                Field.of("consent", visit.t("console.desk.consent"))
                        .value(form.consent() ? "yes" : "")
                        .error(words(visit, faults.get("consent")))
                        .required());
    }

    private static DeskView.Pick pick(
            ConsoleVisit visit, DeskForm form, Round round, Map<Slot, Integer> left, Map<String, String> faults) {
        var name = DeskForm.pickField(round);
        var chosen = form.picks().getOrDefault(round.key(), "");
        var choices = visit.programme().offerings().stream()
                .filter(offering -> left.getOrDefault(new Slot(offering.id(), round.id()), 0) > 0)
                .map(offering -> new Choice(
                        offering.key(),
                        visit.t(
                                "console.desk.free",
                                visit.name(offering),
                                left.getOrDefault(new Slot(offering.id(), round.id()), 0)),
                        offering.key().equals(chosen)))
                .toList();
        var field = Field.of(name, visit.name(round)).error(words(visit, faults.get(name)));
        return new DeskView.Pick(field, choices);
    }

    private static List<Choice> languages(ConsoleVisit visit, String chosen) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(
                        language.code(),
                        visit.t("console.language." + language.code()),
                        language.code().equals(chosen)))
                .toList();
    }

    private static @Nullable String words(ConsoleVisit visit, @Nullable String key) {
        return key == null ? null : visit.page().t(key, DeskForm.LONGEST_NAME);
    }
}
