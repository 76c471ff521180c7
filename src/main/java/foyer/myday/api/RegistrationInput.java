package foyer.myday.api;

import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.platform.storage.Ids;
import foyer.registration.Draft;
import foyer.registration.Draft.DraftWish;
import foyer.registration.DraftCompanion;
import foyer.registration.DraftNeeds;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a program sends, as the draft that the form sends too. What is not supported yet is unknown, so that nobody believes it was kept. */
final class RegistrationInput {
    private RegistrationInput() {}

    /** Apart from the keys of forms; without one, each call is its own. */
    static String key(@Nullable String header, Ids ids) {
        if (header == null) {
            return ids.next().toString();
        }
        return header.isBlank() ? "" : "api:" + header;
    }

    /** @param language of the mails where the program names none */
    static Draft draft(JsonInput json, String key, Language language) {
        json.only(
                "name",
                "email",
                "organisation",
                "language",
                "wishes",
                "withoutRounds",
                "concern",
                "companion",
                "companionName",
                "accessNeeds",
                "accessNote",
                "diet",
                "allergies",
                "consent");
        String named = json.text("language");
        return new Draft(
                key,
                json.text("name"),
                json.text("email"),
                json.text("organisation"),
                named.isEmpty() ? language.code() : named,
                ranked(json),
                withoutRounds(json),
                json.text("concern"),
                new DraftCompanion(json.yes("companion"), json.text("companionName")),
                needs(json),
                consents(json.object("consent")));
    }

    private static DraftNeeds needs(JsonInput json) {
        return new DraftNeeds(
                Set.copyOf(json.keys("accessNeeds")),
                json.text("accessNote"),
                json.text("diet"),
                json.text("allergies"));
    }

    static List<DraftWish> ranked(JsonInput json) {
        return json.objects("wishes").stream()
                .map(wish -> wish.only("offering", "round"))
                .map(wish -> new DraftWish(wish.text("offering"), wish.key("round")))
                .toList();
    }

    static Set<String> withoutRounds(JsonInput json) {
        return Set.copyOf(json.keys("withoutRounds"));
    }

    private static Set<String> consents(JsonInput json) {
        json.only(Arrays.stream(Consent.values()).map(Consent::code).toArray(String[]::new));
        return Arrays.stream(Consent.values())
                .map(Consent::code)
                .filter(json::yes)
                .collect(Collectors.toUnmodifiableSet());
    }
}
