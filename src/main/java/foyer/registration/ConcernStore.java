package foyer.registration;

import foyer.people.PersonId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.registration.Concerns.Meant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConcernStore {
    private final JdbcClient jdbc;

    ConcernStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The form's text goes to the first offering somebody has in a round, and to no later one. */
    void passOn(Collection<RegistrationId> registrations) {
        jdbc.sql("""
                insert into registration.concern (registration_id, offering_id, round_id, text)
                select r.id, s.offering_id, s.round_id, r.concern
                from registration.registration as r join seats.v_seat as s on s.holder_id = r.id
                where r.id = any(:ids) and r.concern is not null and s.state in ('held', 'taken')
                  and not exists (
                      select from registration.concern as before
                      where before.registration_id = r.id and before.round_id = s.round_id)
                on conflict do nothing
                """)
                .param("ids", registrations.stream().map(RegistrationId::value).toArray(UUID[]::new))
                .update();
    }

    List<Meant> of(RegistrationId registration) {
        return jdbc.sql("""
                select offering_id, round_id, text from registration.concern where registration_id = :registration
                """)
                .param("registration", registration.value())
                .query((rs, i) -> new Meant(
                        new OfferingId(rs.getObject("offering_id", UUID.class)),
                        new RoundId(rs.getObject("round_id", UUID.class)),
                        rs.getString("text")))
                .list();
    }

    /** Of those only who have a seat there now and have confirmed. */
    Map<RegistrationId, String> readableIn(OfferingId offering) {
        return jdbc
                .sql("""
                select c.registration_id, c.text from registration.concern as c
                where c.offering_id = :offering and c.text is not null
                  and exists (
                      select from registration.registration as r where r.id = c.registration_id and r.status = 'confirmed')
                  and exists (
                      select from seats.v_seat as s
                      where s.holder_id = c.registration_id and s.offering_id = c.offering_id and s.state = 'taken')
                """)
                .param("offering", offering.value())
                .query((rs, i) -> Map.entry(
                        new RegistrationId(rs.getObject("registration_id", UUID.class)), rs.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was meant for an offering they left in this round is forgotten with the answer. */
    void answer(RegistrationId registration, OfferingId offering, RoundId round, @Nullable String text) {
        jdbc.sql("""
                delete from registration.concern as c
                where c.registration_id = :registration and c.round_id = :round and c.offering_id <> :offering
                  and not exists (
                      select from seats.v_seat as s
                      where s.holder_id = c.registration_id and s.offering_id = c.offering_id
                        and s.state in ('held', 'taken'))
                """)
                .param("registration", registration.value())
                .param("round", round.value())
                .param("offering", offering.value())
                .update();
        jdbc.sql("""
                insert into registration.concern (registration_id, offering_id, round_id, text)
                values (:registration, :offering, :round, :text)
                on conflict (registration_id, offering_id) do update set (round_id, text) = (excluded.round_id, excluded.text)
                """)
                .param("registration", registration.value())
                .param("offering", offering.value())
                .param("round", round.value())
                .param("text", text)
                .update();
    }

    void keepExperience(RegistrationId registration, @Nullable Experience experience) {
        jdbc.sql("update registration.registration set experience = :experience where id = :registration")
                .param("experience", experience == null ? null : experience.code())
                .param("registration", registration.value())
                .update();
    }

    /** Who did not say is missing. */
    Map<RegistrationId, Experience> experienceOf(Collection<RegistrationId> registrations) {
        return jdbc
                .sql(
                        "select id, experience from registration.registration where id = any(:ids) and experience is not null")
                .param("ids", registrations.stream().map(RegistrationId::value).toArray(UUID[]::new))
                .query((rs, i) -> Map.entry(
                        new RegistrationId(rs.getObject("id", UUID.class)),
                        Experience.ofCode(rs.getString("experience")).orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepForFirstSeats(RegistrationId registration, @Nullable String text) {
        jdbc.sql("update registration.registration set concern = :text where id = :registration")
                .param("text", text)
                .param("registration", registration.value())
                .update();
    }

    /** @return how many rows were deleted or emptied */
    int forget(Collection<PersonId> persons) {
        UUID[] ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        int meant = jdbc.sql("""
                delete from registration.concern
                where registration_id in (select id from registration.registration where person_id = any(:ids))
                """).param("ids", ids).update();
        int first = jdbc.sql("""
                update registration.registration set concern = null, experience = null
                where person_id = any(:ids) and num_nonnulls(concern, experience) > 0
                """).param("ids", ids).update();
        return meant + first;
    }
}
