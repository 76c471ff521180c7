package foyer.registration.pages;

import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.platform.web.Choice;
import foyer.platform.web.Fact;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.registration.DraftCheck;
import foyer.registration.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a form into the words and fields of {@link RegistrationFormView}. */
record RegistrationFormWords(SeatWords seats, RegistrationForm form, List<Fault> faults) {
    static RegistrationFormView view(SeatWords seats, RegistrationForm form, WishEdit edit, List<Fault> faults) {
        return new RegistrationFormWords(seats, form, faults).view(edit);
    }

    private RegistrationFormView view(WishEdit edit) {
        var below = EventHeading.address(event()) + "/registrations";
        var phase = PhaseWords.of(seats);
        return new RegistrationFormView(
                page(),
                below,
                form.submission(),
                form.place(),
                phase,
                page().t("registration.form.lead"),
                errors(),
                name(),
                email(),
                text("organisation", form.organisation())
                        .autocomplete("organization")
                        .atMost(DraftCheck.ORGANISATION_LENGTH),
                text("language", form.language())
                        .hint(page().t("registration.language.hint"))
                        .required(),
                languages(),
                WishListWords.view(seats, below + "/new", edit, faults),
                CompanionFields.of(page(), form.companion(), faults),
                text("concern", form.concern())
                        .hint(page().t(
                                        "registration.concern.hint",
                                        lastDay(event().registration()
                                                .retention()
                                                .concerns())))
                        .atMost(DraftCheck.CONCERN_LENGTH),
                needs(),
                consent(Consent.PRIVACY).required(),
                consent(Consent.PHOTOS).hint(page().t("registration.consent.photos.hint")),
                stored(),
                page().t("registration.send."
                        + (phase.kind().equals("warning")
                                ? "waiting"
                                : seats.phase().code())));
    }

    private NeedsFieldsView needs() {
        return new NeedsFields(page(), event(), form.needs(), form.agreesTo(Consent.ACCESS_NEEDS), faults).view();
    }

    private Field name() {
        return text("name", form.name())
                .hint(page().t("registration.name.hint"))
                .autocomplete("name")
                .atMost(DraftCheck.NAME_LENGTH)
                .required();
    }

    private Field email() {
        return text("email", form.email())
                .hint(page().t("registration.email.hint"))
                .autocomplete("email")
                .atMost(DraftCheck.EMAIL_LENGTH)
                .required();
    }

    private Field text(String name, String value) {
        return Field.of(name, page().t("registration." + name)).value(value).error(error(name));
    }

    private Field consent(Consent consent) {
        var name = RegistrationForm.consentField(consent);
        return Field.of(name, page().t("registration." + name, event().organiser()))
                .value(form.agreesTo(consent) ? "yes" : "")
                .error(error(name));
    }

    private List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(
                        language.code(),
                        page().t("registration.language." + language.code()),
                        language.code().equals(form.language())))
                .toList();
    }

    private List<Fact> stored() {
        int retention = event().registration().retention().registrations();
        return List.of(
                stored("what"),
                stored("why"),
                stored("who", event().organiser()),
                stored("long", lastDay(retention)),
                new Fact(page().t("registration.stored.ask"), event().contact(), "mailto:" + event().contact()));
    }

    /** The last day on which something is kept. */
    private String lastDay(int days) {
        return page().dates(event().zone()).date(event().date().plusDays(days));
    }

    private Fact stored(String part, Object... args) {
        return new Fact(
                page().t("registration.stored." + part), page().t("registration.stored." + part + ".text", args));
    }

    private FieldErrors errors() {
        return new FieldErrors(faults.stream()
                .filter(fault -> !fault.field().equals("submission"))
                .map(fault -> new FieldErrors.Entry(elementOf(fault), words(fault)))
                .distinct()
                .toList());
    }

    private static String elementOf(Fault fault) {
        return Objects.requireNonNullElse(WishListWords.elementOf(fault), "field-" + fault.field());
    }

    private @Nullable String error(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(this::words)
                .orElse(null);
    }

    private String words(Fault fault) {
        return page().t(fault.messageKey(), fault.args().toArray());
    }

    private Event event() {
        return seats.programme().event();
    }

    private Page page() {
        return seats.page();
    }
}
