package foyer.registration;

import foyer.seats.HolderId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CompanionStore {
    private final JdbcClient jdbc;

    CompanionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RegistrationId registration, Companion companion) {
        jdbc.sql("""
                insert into registration.companion (registration_id, holder_id, name)
                values (:registration, :holder, :name)
                on conflict (registration_id) do update set name = excluded.name
                """)
                .param("registration", registration.value())
                .param("holder", companion.holder().value())
                .param("name", companion.name())
                .update();
    }

    void delete(RegistrationId registration) {
        jdbc.sql("delete from registration.companion where registration_id = :registration")
                .param("registration", registration.value())
                .update();
    }

    Map<RegistrationId, Companion> of(Collection<RegistrationId> registrations) {
        var companions = new HashMap<RegistrationId, Companion>();
        jdbc.sql("""
                select registration_id, holder_id, name from registration.companion where registration_id = any(:ids)
                """)
                .param("ids", registrations.stream().map(RegistrationId::value).toArray(UUID[]::new))
                .query(rs -> {
                    companions.put(
                            new RegistrationId(rs.getObject("registration_id", UUID.class)),
                            new Companion(new HolderId(rs.getObject("holder_id", UUID.class)), rs.getString("name")));
                });
        return companions;
    }

    Map<HolderId, RegistrationId> bringing(Collection<HolderId> holders) {
        var registrations = new HashMap<HolderId, RegistrationId>();
        jdbc.sql("select holder_id, registration_id from registration.companion where holder_id = any(:ids)")
                .param("ids", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .query(rs -> {
                    registrations.put(
                            new HolderId(rs.getObject("holder_id", UUID.class)),
                            new RegistrationId(rs.getObject("registration_id", UUID.class)));
                });
        return registrations;
    }
}
