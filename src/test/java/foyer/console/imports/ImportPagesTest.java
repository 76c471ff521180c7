package foyer.console.imports;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.programme.Import;
import foyer.programme.ImportEvent;
import foyer.programme.Programmes;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.TeamMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "test=imports"})
@ContextConfiguration(initializers = FreshDatabase.class)
@org.springframework.context.annotation.Import(GivenSeed.class)
class ImportPagesTest {
    private static final String PAGE = "/organise/" + GivenSeed.SLUG + "/import";

    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    Programmes programmes;

    private TeamMember member;

    @BeforeEach
    void signed_in_with_the_seed_in_force() {
        member = TeamMember.at(port).opens(links.make(Role.ORGANISER, Duration.ofHours(1)));
        importEvent.from("event.yaml", bytes(file()));
    }

    @Test
    void a_file_is_looked_through_first_and_released_by_a_second_press_once() {
        int before = release();
        var looked = upload("neu.yaml", bytes(changed()));
        assertThat(looked.statusCode()).isEqualTo(303);
        var address = looked.headers().firstValue("Location").orElseThrow();

        var difference = member.get(address).body();
        assertThat(difference).contains("neu.yaml", "Noch ist nichts eingespielt");
        assertThat(release()).isEqualTo(before);

        assertThat(member.post(address).headers().firstValue("Location")).hasValue(PAGE + "?done=released");
        assertThat(release()).isEqualTo(before + 1);
        assertThat(member.post(address).headers().firstValue("Location")).hasValue(PAGE + "?done=gone");
        assertThat(release()).isEqualTo(before + 1);
    }

    @Test
    void a_file_compared_with_an_older_programme_is_not_released_but_compared_anew() {
        var address = upload("neu.yaml", bytes(changed()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var other = file().replaceFirst("contact: \\S+", "contact: ganz-anders@example.org");
        assertThat(importEvent.from("other.yaml", bytes(other))).isInstanceOf(Import.Imported.class);
        int between = release();

        var answer = member.post(address);

        var again = answer.headers().firstValue("Location").orElseThrow();
        assertThat(again).endsWith("?done=meanwhile").doesNotContain(address);
        assertThat(release()).isEqualTo(between);
        assertThat(member.get(again).body()).contains("Inzwischen wurde ein anderes Programm eingespielt");
        assertThat(member.post(again.replace("?done=meanwhile", "")).headers().firstValue("Location"))
                .hasValue(PAGE + "?done=released");
        assertThat(release()).isEqualTo(between + 1);
    }

    @Test
    void nobody_releases_what_somebody_else_looked_through() {
        int before = release();
        var address = upload("neu.yaml", bytes(changed()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var other = TeamMember.at(port).opens(links.make(Role.ORGANISER, Duration.ofHours(1)));

        assertThat(other.post(address).headers().firstValue("Location")).hasValue(PAGE + "?done=gone");
        assertThat(release()).isEqualTo(before);
    }

    @Test
    void mistakes_are_told_with_their_lines() {
        var answer = upload("falsch.yaml", bytes(file().replaceFirst("capacity:", "kapazitaet:")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsPattern("falsch\\.yaml, Zeile \\d+|falsch\\.yaml:\\d+");
    }

    @Test
    void the_same_file_a_foreign_one_and_none_change_nothing() {
        int before = release();

        assertThat(upload("event.yaml", bytes(file())).statusCode()).isEqualTo(200);
        var foreign = upload("event.yaml", bytes(file().replace("kulturkonferenz-14", "andere-14")));
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains("beschreibt eine andere Veranstaltung");
        assertThat(upload("", new byte[0]).body()).contains("Bitte wählen Sie eine Datei aus");
        assertThat(member.post(PAGE).statusCode()).isEqualTo(422);
        assertThat(release()).isEqualTo(before);
        assertThat(programmes.bySlug("andere-14")).isEmpty();
    }

    @Test
    void what_is_no_event_file_or_too_large_gets_a_calm_answer() {
        var png = new byte[5000];
        for (int i = 0; i < png.length; i++) {
            png[i] = (byte) (i * 31);
        }
        assertThat(upload("bild<script>.png", png).statusCode()).isEqualTo(422);
        assertThat(upload("bild<script>.png", png).body()).doesNotContain("<script>.png");
        assertThat(upload("gross.yaml", new byte[1024 * 1024 + 1]).statusCode()).isEqualTo(422);
        var fifty = upload("riesig.yaml", new byte[50 * 1024 * 1024]);
        assertThat(fifty.statusCode()).isEqualTo(413);
        assertThat(fifty.body()).contains("Das war zu viel auf einmal");
    }

    private HttpResponse<String> upload(String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n--limit--\r\n"));
        return member.post(PAGE, "multipart/form-data; boundary=limit", BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private int release() {
        return programmes.bySlug(GivenSeed.SLUG).orElseThrow().event().release();
    }

    private static String changed() {
        return file().replaceFirst("contact: \\S+", "contact: neu@example.org");
    }

    private static String file() {
        try {
            return Files.readString(GivenSeed.FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
