package foyer.registration.pages;

import foyer.people.Consent;
import foyer.people.Diet;
import foyer.people.NeedKind;
import foyer.platform.web.Choice;
import foyer.platform.web.Fact;
import foyer.platform.web.Field;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.registration.DraftNeeds;
import foyer.registration.Fault;
import foyer.registration.NeedsCheck;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts needs and food into fields, with what is wrong beside each. */
record NeedsFields(Page page, Event event, DraftNeeds draft, boolean consented, List<Fault> faults) {

    NeedsFieldsView view() {
        return new NeedsFieldsView(
                page,
                field("accessNeeds", "needs.kinds").hint(say("kinds.hint")),
                choices(),
                field("accessNote", "needs.note")
                        .hint(say("note.hint"))
                        .value(draft.note())
                        .atMost(NeedsCheck.NOTE_LENGTH),
                field("diet", "needs.diet"),
                diets(),
                field("allergies", "needs.allergies")
                        .hint(say("allergies.hint"))
                        .value(draft.allergies())
                        .atMost(NeedsCheck.ALLERGIES_LENGTH),
                field(RegistrationForm.consentField(Consent.ACCESS_NEEDS), "needs.consent")
                        .hint(say("consent.hint", event.organiser(), lastDay()))
                        .value(consented ? "yes" : ""));
    }

    /** The last day on which needs and allergies are kept. */
    private String lastDay() {
        int days = event.registration().retention().accessNeeds();
        return page.dates(event.zone()).date(event.date().plusDays(days));
    }

    /** What was typed, to be read where it could not be kept. */
    static List<Fact> typed(Page page, DraftNeeds draft) {
        var kinds = Stream.concat(
                        draft.kinds().stream()
                                .sorted()
                                .flatMap(code -> NeedKind.ofCode(code).stream())
                                .filter(kind -> kind != NeedKind.OTHER)
                                .map(kind -> page.t("registration.need." + kind.code())),
                        Stream.of(draft.note()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        var eats = Stream.concat(
                        Diet.ofCode(draft.diet()).stream().map(diet -> page.t("registration.diet." + diet.code())),
                        Stream.of(draft.allergies()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return List.of(
                new Fact(page.t("registration.needs.title"), kinds), new Fact(page.t("registration.needs.diet"), eats));
    }

    private List<Choice> choices() {
        return Arrays.stream(NeedKind.values())
                .filter(kind -> kind != NeedKind.OTHER)
                .map(kind -> new Choice(
                        kind.code(),
                        page.t("registration.need." + kind.code()),
                        draft.kinds().contains(kind.code())))
                .toList();
    }

    private List<Choice> diets() {
        return Arrays.stream(Diet.values())
                .map(diet -> new Choice(
                        diet.code(),
                        page.t("registration.diet." + diet.code()),
                        diet.code().equals(draft.diet())))
                .toList();
    }

    private Field field(String name, String label) {
        return Field.of(name, page.t("registration." + label)).error(error(name));
    }

    private @Nullable String error(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> page.t(fault.messageKey(), fault.args().toArray()))
                .orElse(null);
    }

    private String say(String key, Object... args) {
        return page.t("registration.needs." + key, args);
    }
}
