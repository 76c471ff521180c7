package foyer.console.host;

import foyer.console.host.Material.Content;
import foyer.console.host.Material.Document;
import foyer.console.host.Material.Link;
import foyer.platform.files.FileId;
import foyer.platform.files.FileKind;
import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.OfferingMaterial.When;
import foyer.programme.SpeakerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MaterialStore {
    private static final String SELECT = "select * from console.material ";

    private final JdbcClient jdbc;

    MaterialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Material material) {
        var link = material.content() instanceof Link given ? given : null;
        var file = material.content() instanceof Document given ? given : null;
        jdbc.sql("""
                insert into console.material (id, event_id, offering_id, speaker_id, phase, title, address,
                    file_id, file_name, kind, size, added_at)
                values (:id, :event, :offering, :speaker, :phase, :title, :address, :file, :name, :kind, :size, :at)
                """)
                .param("id", material.id())
                .param("event", material.event().value())
                .param("offering", material.offering().value())
                .param(
                        "speaker",
                        material.speaker() == null ? null : material.speaker().value())
                .param("phase", material.when().name().toLowerCase(Locale.ROOT))
                .param("title", material.title())
                .param("address", link == null ? null : link.address())
                .param("file", file == null ? null : file.file().value())
                .param("name", file == null ? null : file.name())
                .param("kind", file == null ? null : file.kind().code())
                .param("size", file == null ? null : file.size())
                .param("at", material.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order it was added. */
    List<Material> of(OfferingId offering) {
        return jdbc.sql(SELECT + "where offering_id = :offering order by added_at, id")
                .param("offering", offering.value())
                .query((row, _) -> material(row))
                .list();
    }

    Optional<Material> find(OfferingId offering, UUID id) {
        return jdbc.sql(SELECT + "where offering_id = :offering and id = :id")
                .param("offering", offering.value())
                .param("id", id)
                .query((row, _) -> material(row))
                .optional();
    }

    /** @param at null: withdraws it */
    void publish(UUID id, @Nullable Instant at) {
        jdbc.sql("update console.material set published_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from console.material where id = :id").param("id", id).update();
    }

    Set<FileId> files() {
        return jdbc
                .sql("select file_id from console.material where file_id is not null")
                .query((row, _) -> new FileId(row.getObject("file_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Material material(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new Material(
                row.getObject("id", UUID.class),
                new EventId(row.getObject("event_id", UUID.class)),
                new OfferingId(row.getObject("offering_id", UUID.class)),
                speaker(row),
                When.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                content(row),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                published == null ? null : published.toInstant());
    }

    private static @Nullable SpeakerId speaker(ResultSet row) throws SQLException {
        UUID id = row.getObject("speaker_id", UUID.class);
        return id == null ? null : new SpeakerId(id);
    }

    private static Content content(ResultSet row) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return file == null
                ? new Link(row.getString("address"))
                : new Document(
                        new FileId(file),
                        row.getString("file_name"),
                        FileKind.ofCode(row.getString("kind")),
                        row.getLong("size"));
    }
}
