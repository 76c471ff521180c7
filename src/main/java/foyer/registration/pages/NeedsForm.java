package foyer.registration.pages;

import foyer.people.Need;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.registration.DraftNeeds;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** The fields about needs and food as somebody sent them, in the registration form and later. */
final class NeedsForm {
    private NeedsForm() {}

    static DraftNeeds sent(MultiValueMap<String, String> sent) {
        return new DraftNeeds(
                new HashSet<>(sent.getOrDefault("accessNeeds", List.of())),
                typed(sent, "accessNote"),
                typed(sent, "diet"),
                typed(sent, "allergies"));
    }

    /** What is kept, to be changed. */
    static DraftNeeds of(Needs needs) {
        return new DraftNeeds(
                kinds(needs),
                needs.of(NeedKind.OTHER).map(Need::words).orElse(""),
                Optional.ofNullable(needs.diet()).map(diet -> diet.code()).orElse(""),
                Objects.requireNonNullElse(needs.allergies(), ""));
    }

    /** All of it in an order that stays, to tell one form from another. */
    static String content(DraftNeeds needs) {
        return String.join(
                "\u0001",
                needs.kinds().stream().sorted().toList().toString(),
                needs.note(),
                needs.diet(),
                needs.allergies());
    }

    private static Set<String> kinds(Needs needs) {
        return needs.all().stream()
                .map(Need::kind)
                .filter(kind -> kind != NeedKind.OTHER)
                .map(NeedKind::code)
                .collect(Collectors.toSet());
    }

    private static String typed(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "");
    }
}
