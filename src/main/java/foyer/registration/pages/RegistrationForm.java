package foyer.registration.pages;

import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.registration.Draft;
import foyer.registration.DraftCompanion;
import foyer.registration.DraftNeeds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form as somebody sent it, unchecked; what is missing is an empty string. {@code toString} tells nothing of it. */
record RegistrationForm(
        String submission,
        String place,
        String name,
        String email,
        String organisation,
        String language,
        WishList list,
        String concern,
        DraftCompanion companion,
        DraftNeeds needs,
        Set<String> consents) {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{8,64}");
    private static final String CONSENT = "consent.";

    RegistrationForm {
        consents = Set.copyOf(consents);
    }

    /** @param wish key of an offering to begin the list with; anything else is ignored */
    static RegistrationForm blank(Language language, List<String> wish) {
        var list = new WishList(List.of(), Set.of());
        for (String key : wish) {
            list = list.with(key);
        }
        return new RegistrationForm(
                newKey(), "", "", "", "", language.code(), list, "", DraftCompanion.NONE, DraftNeeds.NONE, Set.of());
    }

    static RegistrationForm sent(MultiValueMap<String, String> sent) {
        var key = typed(sent, "submission");
        return new RegistrationForm(
                KEY.matcher(key).matches() ? key : newKey(),
                typed(sent, "place"),
                typed(sent, "name"),
                typed(sent, "email"),
                typed(sent, "organisation"),
                typed(sent, "language"),
                WishList.sent(sent),
                typed(sent, "concern"),
                companion(sent),
                NeedsForm.sent(sent),
                Arrays.stream(Consent.values())
                        .map(Consent::code)
                        .filter(code -> !typed(sent, CONSENT + code).isEmpty())
                        .collect(Collectors.toSet()));
    }

    RegistrationForm with(WishList other) {
        return new RegistrationForm(
                submission, place, name, email, organisation, language, other, concern, companion, needs, consents);
    }

    /** @param kept the place in the line in front of the form, which what is sent keeps */
    RegistrationForm at(String kept) {
        return new RegistrationForm(
                submission, kept, name, email, organisation, language, list, concern, companion, needs, consents);
    }

    /** The same as something new, for somebody who went back and changed what they had sent. Sent twice, it is new once. */
    RegistrationForm asNew() {
        var content = Stream.of(
                        submission,
                        name,
                        email,
                        organisation,
                        language,
                        list.wishes(),
                        concern,
                        companion.comes() + companion.name(),
                        NeedsForm.content(needs),
                        sorted(list.without()),
                        sorted(consents))
                .map(Object::toString)
                .collect(Collectors.joining("\u0000"));
        var key =
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
        return new RegistrationForm(
                key, place, name, email, organisation, language, list, concern, companion, needs, consents);
    }

    Draft draft() {
        return new Draft(
                submission,
                name,
                email,
                organisation,
                language,
                list.wishes(),
                list.without(),
                concern,
                companion,
                needs,
                consents);
    }

    static DraftCompanion companion(MultiValueMap<String, String> sent) {
        return new DraftCompanion(!typed(sent, "companion").isEmpty(), typed(sent, "companionName"));
    }

    static String consentField(Consent consent) {
        return CONSENT + consent.code();
    }

    boolean agreesTo(Consent consent) {
        return consents.contains(consent.code());
    }

    @Override
    public String toString() {
        return "RegistrationForm[" + submission + "]";
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String typed(MultiValueMap<String, String> sent, String field) {
        @Nullable String value = sent.getFirst(field);
        return value == null ? "" : value;
    }
}
