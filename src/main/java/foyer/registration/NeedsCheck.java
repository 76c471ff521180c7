package foyer.registration;

import foyer.people.Diet;
import foyer.people.GivenNeeds;
import foyer.people.NeedKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks for form what somebody needs and eats. Needs and allergies without the consent are refused rather than dropped, so
 * that nobody believes they were kept. A consent to nothing is none.
 */
public final class NeedsCheck {
    public static final int NOTE_LENGTH = 500;
    public static final int ALLERGIES_LENGTH = 300;

    private final DraftNeeds draft;
    private final List<Fault> faults;

    private NeedsCheck(DraftNeeds draft, List<Fault> faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** @param faults takes what is wrong; the answer is of use only when nothing is */
    public static GivenNeeds of(DraftNeeds draft, boolean consented, List<Fault> faults) {
        return new NeedsCheck(draft, faults).check(consented);
    }

    private GivenNeeds check(boolean consented) {
        int before = faults.size();
        var kinds = kinds();
        var note = text("accessNote", draft.note(), NOTE_LENGTH);
        var allergies = text("allergies", draft.allergies(), ALLERGIES_LENGTH);
        var diet = diet();
        if (note != null) {
            kinds.add(NeedKind.OTHER);
        }
        boolean any = !draft.kinds().isEmpty() || note != null || allergies != null;
        if (any && !consented) {
            faults.add(Fault.of("consent.accessNeeds", "consent.access-needs.missing"));
        }
        return faults.size() > before
                ? GivenNeeds.NONE
                : new GivenNeeds(kinds, note, diet.orElse(null), allergies, any);
    }

    private Set<NeedKind> kinds() {
        var kinds = EnumSet.noneOf(NeedKind.class);
        for (String code : draft.kinds()) {
            NeedKind.ofCode(code)
                    .filter(kind -> kind != NeedKind.OTHER)
                    .ifPresentOrElse(kinds::add, () -> unknown("accessNeeds", "access-needs.unknown"));
        }
        return kinds;
    }

    private Optional<Diet> diet() {
        var diet = Diet.ofCode(draft.diet());
        if (diet.isEmpty() && !draft.diet().isEmpty()) {
            unknown("diet", "diet.unknown");
        }
        return diet;
    }

    private void unknown(String field, String code) {
        var fault = Fault.of(field, code);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private @Nullable String text(String field, String typed, int atMost) {
        String value = typed.replace("\u0000", "").strip();
        if (value.codePointCount(0, value.length()) > atMost) {
            faults.add(Fault.of(field, "too-long", atMost));
        }
        return value.isEmpty() ? null : value;
    }
}
