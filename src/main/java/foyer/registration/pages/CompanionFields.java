package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.Page;
import foyer.registration.DraftCheck;
import foyer.registration.DraftCompanion;
import foyer.registration.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two fields about a companion, as they were sent, with what is wrong beside each. */
public record CompanionFields(Field comes, Field name) {
    static CompanionFields of(Page page, DraftCompanion sent, List<Fault> faults) {
        return new CompanionFields(
                Field.of("companion", page.t("registration.companion"))
                        .hint(page.t("registration.companion.hint"))
                        .value(sent.comes() ? "yes" : "")
                        .error(error(page, "companion", faults)),
                name(page, sent, faults));
    }

    static Field name(Page page, DraftCompanion sent, List<Fault> faults) {
        return Field.of("companionName", page.t("registration.companion.name"))
                .hint(page.t("registration.companion.name.hint"))
                .value(sent.name())
                .error(error(page, "companionName", faults))
                .atMost(DraftCheck.NAME_LENGTH);
    }

    private static @Nullable String error(Page page, String field, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> page.t(fault.messageKey(), fault.args().toArray()))
                .findFirst()
                .orElse(null);
    }
}
