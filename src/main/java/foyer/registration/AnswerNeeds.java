package foyer.registration;

import foyer.people.AccessNeeds;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.people.PersonId;
import foyer.people.Reader;
import foyer.people.Reader.Purpose;
import foyer.platform.security.Actor;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organising team answers what a person needs. The person gets one mail that says there is news on Mein Tag, and
 * nothing of what it is.
 */
@Service
public class AnswerNeeds {
    private final RegistrationStore registrations;
    private final AccessNeeds accessNeeds;
    private final RegistrationMails mails;

    AnswerNeeds(RegistrationStore registrations, AccessNeeds accessNeeds, RegistrationMails mails) {
        this.registrations = registrations;
        this.accessNeeds = accessNeeds;
        this.mails = mails;
    }

    /** @param passedOn what the hosts may read about it, in the team's words; null for nothing */
    public record TeamAnswer(NeedAnswer answer, @Nullable String passedOn) {}

    /**
     * Needs that are not named stay as they are.
     *
     * @return false when one of them is not there any more: the person changed or withdrew it meanwhile
     */
    @Transactional
    public boolean by(RegistrationId id, Map<NeedKind, TeamAnswer> answers, Actor actor) {
        Registration registration =
                registrations.lock(id).orElseThrow(() -> new IllegalArgumentException("no registration " + id.value()));
        PersonId person = registration.person();
        Needs before = accessNeeds
                .of(Set.of(person), new Reader.OfTeam(actor, Purpose.PLANNING))
                .getOrDefault(person, Needs.NONE);
        answers.forEach((kind, told) -> tell(person, before, kind, told, actor));
        boolean news = answers.entrySet().stream()
                .anyMatch(told -> before.of(told.getKey())
                        .filter(need -> !need.answer().equals(told.getValue().answer()))
                        .isPresent());
        if (news && registration.status() == Status.CONFIRMED) {
            mails.write(News.ON_MY_DAY, registration);
        }
        return answers.keySet().stream().allMatch(kind -> before.of(kind).isPresent());
    }

    private void tell(PersonId person, Needs before, NeedKind kind, TeamAnswer told, Actor actor) {
        before.of(kind)
                .filter(need ->
                        !need.answer().equals(told.answer()) || !Objects.equals(need.passedOn(), told.passedOn()))
                .ifPresent(_ -> accessNeeds.answer(person, kind, told.answer(), told.passedOn(), actor));
    }
}
