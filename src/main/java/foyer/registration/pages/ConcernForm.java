package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.registration.Concerns;
import foyer.registration.Concerns.Own;
import foyer.registration.DraftCheck;
import foyer.registration.Experience;
import foyer.registration.pages.ManageLinks.Opened;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** One text for each offering somebody has a seat in. {@code toString} tells nothing of it. */
record ConcernForm(Opened opened, List<Entry> entries, String experience) {
    private static final String EXPERIENCE = "experience";

    ConcernForm {
        entries = List.copyOf(entries);
    }

    /** @param typed null where nothing was sent for it */
    record Entry(Own own, @Nullable String typed) {}

    record Answer(Own own, String text) {}

    /** @param experience code of what was said before, or empty */
    static ConcernForm of(Opened opened, List<Own> own, String experience) {
        return new ConcernForm(opened, own.stream().map(o -> new Entry(o, null)).toList(), experience);
    }

    ConcernForm with(MultiValueMap<String, String> sent) {
        return new ConcernForm(
                opened,
                entries.stream()
                        .map(entry -> new Entry(entry.own(), sent.getFirst(name(entry.own()))))
                        .toList(),
                Objects.requireNonNullElse(sent.getFirst(EXPERIENCE), ""));
    }

    Page page() {
        return opened.page();
    }

    /** Of what was sent; a text for a seat that was lost meanwhile answers nothing. */
    List<Answer> answers() {
        return entries.stream()
                .flatMap(entry -> {
                    @Nullable String typed = entry.typed();
                    return typed == null ? Stream.<Answer>empty() : Stream.of(new Answer(entry.own(), clean(typed)));
                })
                .toList();
    }

    boolean isWrong() {
        return answers().stream().anyMatch(answer -> isTooLong(answer.text()));
    }

    ConcernsView view() {
        var fields = entries.stream().map(this::field).toList();
        boolean asks = entries.stream().anyMatch(entry -> entry.own().open());
        return new ConcernsView(
                page(),
                opened.address() + "/concerns",
                page().t("concerns.lead." + (asks ? "moved" : "seats"), lastDay()),
                FieldErrors.of(fields.toArray(Field[]::new)),
                fields,
                Field.of(EXPERIENCE, page().t("concerns.experience")).hint(page().t("concerns.experience.hint")),
                experiences(),
                opened.address());
    }

    /** Empty where they would rather not say. */
    Optional<Experience> experienced() {
        return Experience.ofCode(experience);
    }

    private List<Choice> experiences() {
        var unsaid = new Choice(
                "", page().t("concerns.experience.unsaid"), experienced().isEmpty());
        return Stream.concat(
                        Arrays.stream(Experience.values())
                                .map(e -> new Choice(
                                        e.code(),
                                        page().t("concerns.experience." + e.code()),
                                        e.code().equals(experience))),
                        Stream.of(unsaid))
                .toList();
    }

    private Field field(Entry entry) {
        var own = entry.own();
        @Nullable String typed = entry.typed();
        boolean wrong = typed != null && isTooLong(clean(typed));
        return Field.of(name(own), label(own))
                .hint(own.open() ? page().t("concerns.hint.moved") : page().t("concerns.hint"))
                .value(typed == null ? own.text() : typed)
                .error(wrong ? page().t("registration.error.too-long", DraftCheck.CONCERN_LENGTH) : null)
                .atMost(DraftCheck.CONCERN_LENGTH);
    }

    private String label(Own own) {
        var offering = own.offering();
        return offering == null
                ? page().t("concerns.label.first")
                : page().t(
                                "concerns.label",
                                title(opened.programme().offering(offering).orElseThrow()));
    }

    private String title(Offering offering) {
        return page().t("programme.numbered." + offering.kind().code(), offering.number()) + " · "
                + page().t(offering.title());
    }

    private String name(Own own) {
        var offering = own.offering();
        return offering == null
                ? "concern"
                : "concern-"
                        + opened.programme().offering(offering).orElseThrow().key();
    }

    private String lastDay() {
        var event = opened.programme().event();
        return page().dates(event.zone()).date(Concerns.ends(event).minus(Duration.ofSeconds(1)));
    }

    private static String clean(String typed) {
        return typed.strip().replace("\u0000", "");
    }

    private static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > DraftCheck.CONCERN_LENGTH;
    }

    @Override
    public String toString() {
        return "ConcernForm[" + entries.size() + "]";
    }
}
