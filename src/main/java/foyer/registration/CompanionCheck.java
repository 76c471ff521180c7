package foyer.registration;

import java.util.List;
import java.util.Optional;

/** Checks what somebody says about their companion. The name may be left out; a name alone is not enough. */
public final class CompanionCheck {
    private CompanionCheck() {}

    /**
     * @param faults what is wrong is added here
     * @return empty for somebody who comes alone
     */
    public static Optional<NewCompanion> of(DraftCompanion draft, List<Fault> faults) {
        String name = LineCheck.of("companionName", draft.name(), DraftCheck.NAME_LENGTH, faults);
        if (!draft.comes() && !name.isEmpty()) {
            faults.add(Fault.of("companion", "companion.name-alone"));
        }
        return draft.comes() ? Optional.of(new NewCompanion(name.isEmpty() ? null : name)) : Optional.empty();
    }
}
