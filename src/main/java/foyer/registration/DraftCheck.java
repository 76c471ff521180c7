package foyer.registration;

import foyer.people.Consent;
import foyer.people.GivenNeeds;
import foyer.platform.i18n.Language;
import foyer.programme.Programme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a draft for form, all fields at once. The same rules for the page and the API. */
public final class DraftCheck {
    public static final int NAME_LENGTH = 120;
    public static final int EMAIL_LENGTH = 254;
    public static final int ORGANISATION_LENGTH = 160;
    public static final int CONCERN_LENGTH = 1000;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    public sealed interface Checked {
        record Sound(Submission submission) implements Checked {}

        record Faulty(List<Fault> faults) implements Checked {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    private final Programme programme;
    private final Draft draft;
    private final List<Fault> faults = new ArrayList<>();

    private DraftCheck(Programme programme, Draft draft) {
        this.programme = programme;
        this.draft = draft;
    }

    public static Checked of(Programme programme, Draft draft) {
        return new DraftCheck(programme, draft).check();
    }

    private Checked check() {
        String name = LineCheck.of("name", draft.name(), NAME_LENGTH, faults);
        if (name.isEmpty()) {
            faults.add(Fault.of("name", "name.missing"));
        }
        String email = email();
        String organisation = LineCheck.of("organisation", draft.organisation(), ORGANISATION_LENGTH, faults);
        Optional<Language> language = Language.ofCode(draft.language());
        if (language.isEmpty()) {
            faults.add(Fault.of("language", "language.unknown"));
        }
        Wishes wishes = WishCheck.of(programme, draft.wishes(), draft.withoutRounds(), faults);
        String concern = concern();
        NewCompanion companion = CompanionCheck.of(draft.companion(), faults).orElse(null);
        Set<Consent> consents = consents();
        GivenNeeds needs = NeedsCheck.of(draft.needs(), consents.contains(Consent.ACCESS_NEEDS), faults);
        if (!needs.restOnConsent()) {
            consents.remove(Consent.ACCESS_NEEDS);
        }
        if (!KEY.matcher(draft.key()).matches()) {
            faults.add(Fault.of("submission", "submission.unusable"));
        }
        if (!faults.isEmpty()) {
            return new Checked.Faulty(faults);
        }
        return new Checked.Sound(new Submission(
                programme.event().id(),
                draft.key(),
                name,
                email,
                emptyToNull(organisation),
                language.orElseThrow(),
                wishes,
                emptyToNull(concern),
                companion,
                needs,
                consents));
    }

    private String email() {
        String typed = draft.email().strip();
        if (typed.isEmpty()) {
            faults.add(Fault.of("email", "email.missing"));
            return typed;
        }
        if (typed.length() > EMAIL_LENGTH) {
            faults.add(Fault.of("email", "too-long", EMAIL_LENGTH));
            return typed;
        }
        return EmailAddress.normalised(typed).orElseGet(() -> {
            faults.add(Fault.of("email", "email.form"));
            return typed;
        });
    }

    private String concern() {
        String value = draft.concern().strip();
        if (value.codePointCount(0, value.length()) > CONCERN_LENGTH) {
            faults.add(Fault.of("concern", "too-long", CONCERN_LENGTH));
        }
        return value.replace("\u0000", "");
    }

    private Set<Consent> consents() {
        var given = EnumSet.noneOf(Consent.class);
        for (Consent consent : Consent.values()) {
            if (draft.consents().contains(consent.code())) {
                given.add(consent);
            }
        }
        if (!given.contains(Consent.PRIVACY)) {
            faults.add(Fault.of("consent.privacy", "consent.privacy.missing"));
        }
        return given;
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
