package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.Fact;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;

/**
 * The form to register with.
 *
 * @param action where it posts; the list's buttons post elsewhere
 * @param submission makes sending it twice the same as once
 * @param place in the line in front of the form
 * @param stored what is stored, why, for how long, whom to ask
 */
public record RegistrationFormView(
        Page page,
        String action,
        String submission,
        String place,
        PhaseWords phase,
        String lead,
        FieldErrors errors,
        Field name,
        Field email,
        Field organisation,
        Field language,
        List<Choice> languages,
        WishListView wishes,
        CompanionFields companion,
        Field concern,
        NeedsFieldsView needs,
        Field privacy,
        Field photos,
        List<Fact> stored,
        String send) {
    public RegistrationFormView {
        languages = List.copyOf(languages);
        stored = List.copyOf(stored);
    }
}
