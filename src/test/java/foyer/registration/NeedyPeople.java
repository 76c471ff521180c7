package foyer.registration;

import foyer.people.Consent;
import foyer.people.GivenNeeds;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.platform.security.Actor;
import foyer.platform.security.Role;
import foyer.registration.AnswerNeeds.TeamAnswer;
import foyer.testing.GivenEvents.GivenEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who need something, for tests: {@code needy.comes(event, "anna", needy.of(NeedKind.QUIET_SEAT), "choir@1")}. */
@Component
public class NeedyPeople {
    public static final Actor TEAM = new Actor(UUID.randomUUID(), Role.ORGANISER);

    private final GivenRegistrations people;
    private final SubmitRegistration submitRegistration;
    private final AnswerNeeds answerNeeds;
    private final JdbcClient jdbc;

    NeedyPeople(
            GivenRegistrations people,
            SubmitRegistration submitRegistration,
            AnswerNeeds answerNeeds,
            JdbcClient jdbc) {
        this.people = people;
        this.submitRegistration = submitRegistration;
        this.answerNeeds = answerNeeds;
        this.jdbc = jdbc;
    }

    public static GivenNeeds of(NeedKind... kinds) {
        return new GivenNeeds(Set.of(kinds), null, null, null, true);
    }

    /** Registers and confirms. */
    public Registration comes(GivenEvent event, String person, GivenNeeds needs, String... wishes) {
        var registration = registers(event, person, needs, wishes);
        people.confirms(registration);
        return people.now(registration);
    }

    public Registration registers(GivenEvent event, String person, GivenNeeds needs, String... wishes) {
        return ((Registering.Registered) submitRegistration.by(submission(event, person, needs, wishes)))
                .registration();
    }

    public Submission submission(GivenEvent event, String person, GivenNeeds needs, String... wishes) {
        return with(people.submission(event, person, wishes), needs);
    }

    public static Submission with(Submission plain, GivenNeeds needs) {
        return new Submission(
                plain.event(),
                plain.key(),
                plain.name(),
                plain.email(),
                plain.organisation(),
                plain.language(),
                plain.wishes(),
                plain.concern(),
                plain.companion(),
                needs,
                needs.restOnConsent() ? Set.of(Consent.PRIVACY, Consent.ACCESS_NEEDS) : Set.of(Consent.PRIVACY));
    }

    /** The team answers. */
    public boolean answered(Registration registration, NeedKind kind, NeedAnswer answer, @Nullable String passedOn) {
        return answerNeeds.by(registration.id(), Map.of(kind, new TeamAnswer(answer, passedOn)), TEAM);
    }

    /** What the audit trail says of this reader, and of people who are still there. */
    public List<String> reads(Actor actor) {
        return jdbc.sql("""
                select action || ' ' || subject_id as line from platform.audit
                where actor_id = :actor and action like 'needs-read%' and subject_id in (select id from people.person)
                """)
                .param("actor", actor.id())
                .query((rs, i) -> rs.getString("line"))
                .list();
    }
}
