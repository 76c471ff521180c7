package foyer.registration;

import foyer.people.Consent;
import foyer.people.GivenNeeds;
import foyer.platform.i18n.Language;
import foyer.programme.EventId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registration as sent, checked for form ({@link DraftCheck}). {@code toString} tells nothing of it.
 *
 * @param key of a form or an API call; a replay with the same key gets the first answer
 * @param language of the mails
 * @param companion null for somebody who comes alone
 */
public record Submission(
        EventId event,
        String key,
        String name,
        String email,
        @Nullable String organisation,
        Language language,
        Wishes wishes,
        @Nullable String concern,
        @Nullable NewCompanion companion,
        GivenNeeds needs,
        Set<Consent> consents) {
    public Submission {
        consents = Set.copyOf(consents);
    }

    /** Of somebody who comes alone. */
    public Submission(
            EventId event,
            String key,
            String name,
            String email,
            @Nullable String organisation,
            Language language,
            Wishes wishes,
            @Nullable String concern,
            Set<Consent> consents) {
        this(event, key, name, email, organisation, language, wishes, concern, null, GivenNeeds.NONE, consents);
    }

    /** Of somebody who does not say what they need or eat. */
    public Submission(
            EventId event,
            String key,
            String name,
            String email,
            @Nullable String organisation,
            Language language,
            Wishes wishes,
            @Nullable String concern,
            @Nullable NewCompanion companion,
            Set<Consent> consents) {
        this(event, key, name, email, organisation, language, wishes, concern, companion, GivenNeeds.NONE, consents);
    }

    public Submission with(NewCompanion newcomer) {
        return new Submission(
                event, key, name, email, organisation, language, wishes, concern, newcomer, needs, consents);
    }

    /** Tells two submissions with one key apart, without keeping what they say. The needs are compared by themselves. */
    String fingerprint() {
        String alone = Fingerprint.of(
                name,
                email,
                organisation,
                language.code(),
                wishes.ranked().toString(),
                without(),
                concern,
                consented());
        return companion == null ? alone : Fingerprint.of(alone, "companion", companion.name());
    }

    private String without() {
        return wishes.without().stream()
                .map(r -> r.value().toString())
                .sorted()
                .toList()
                .toString();
    }

    private String consented() {
        return consents.stream().map(Consent::code).sorted().toList().toString();
    }

    @Override
    public String toString() {
        return "Submission[" + key + "]";
    }
}
