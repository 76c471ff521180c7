package foyer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.Foyer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AllocateFolderTest {
    private static final String OFFERINGS = """
            offering,round,capacity,minimum
            choir,1,1,
            choir,2,1,
            "Bread, salt",1,2,0
            "Bread, salt",2,2,0
            """;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void seats_prices_and_a_certificate_are_written() throws IOException {
        given("offerings.csv", OFFERINGS);
        given("wishes.csv", """
                participant,round,rank,offering
                anna,,1,choir
                ben,1,1,choir
                ben,2,1,"Bread, salt"
                """);
        given("fixed.csv", "participant,round,offering\nhost,1,\"Bread, salt\"\n");
        given("without.csv", "participant,round\nhost,2\n");

        assertThat(allocate()).isZero();

        assertThat(folder.resolve("seats.csv")).hasContent("""
                participant,round,offering,rank
                anna,1,"Bread, salt",
                anna,2,choir,1
                ben,1,choir,1
                ben,2,"Bread, salt",1
                host,1,"Bread, salt",0
                """);
        assertThat(Files.readAllLines(folder.resolve("prices.csv"))).first().isEqualTo("offering,round,price");
        var certificate = JsonMapper.shared().readTree(Files.readString(folder.resolve("certificate.json")));
        assertThat(certificate.get("objective").asInt()).isEqualTo(20);
        assertThat(certificate.get("unplaced").asInt()).isZero();
        assertThat(certificate.get("seed").asString()).isEqualTo("lot");
    }

    @Test
    void every_bad_line_is_named_and_nothing_is_written() throws IOException {
        given("offerings.csv", OFFERINGS + "choir,1,5,\nband,1,-1,\nduo,1,4,2\n,1,4,\n");
        given("wishes.csv", """
                participant,round,rank,offering
                anna,,1,choir
                anna,2,2,choir
                ben,3,1,choir
                ben,,0,choir
                ben,,1,opera
                ben,,1
                ben,,"1"x,choir
                """);
        given("fixed.csv", "participant,round,offering\na,1,choir\nb,1,choir\nhost,2,choir\n");
        given("without.csv", "participant,round\nhost,2\nhost,\n");
        given("groups.csv", "participant,group\n");

        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString().lines())
                .containsExactlyInAnyOrder(
                        "groups.csv: groups are not supported yet; take the file away to go on without them",
                        "offerings.csv, line 6: offering choir in round 1 is there twice",
                        "offerings.csv, line 7: the capacity \"-1\" is not a whole number from 0 on",
                        "offerings.csv, line 8: minimums are not supported yet; leave the cell empty",
                        "offerings.csv, line 9: offering and round must not be empty",
                        "wishes.csv, line 3: participant anna wishes for choir twice",
                        "wishes.csv, line 4: offerings.csv has no round 3",
                        "wishes.csv, line 5: the rank \"0\" is not a whole number from 1 on",
                        "wishes.csv, line 6: offerings.csv has no offering opera",
                        "wishes.csv, line 7: has 3 cells, but the header line has 4",
                        "wishes.csv, line 8: a quotation mark is not closed, or stands inside a cell",
                        "without.csv, line 3: the round must not be empty",
                        "fixed.csv, line 3: choir has 1 seats in round 1, and all are fixed already",
                        "fixed.csv, line 4: the participant wants no seat in round 2, says without.csv",
                        "Nothing was written.");
        assertThat(names())
                .containsExactlyInAnyOrder("offerings.csv", "wishes.csv", "fixed.csv", "without.csv", "groups.csv");
    }

    @Test
    void a_missing_file_a_wrong_header_and_another_encoding_are_named() throws IOException {
        Files.write(
                folder.resolve("offerings.csv"),
                "offering,round,capacity,minimum\nChör,1,1,\n".getBytes(Charset.forName("windows-1252")));
        given("without.csv", "who,round\n");

        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString().lines())
                .containsExactly(
                        "wishes.csv: is missing",
                        "offerings.csv: is not UTF-8",
                        "without.csv, line 1: the header line must be participant,round",
                        "Nothing was written.");
    }

    @Test
    void a_folder_that_is_none_is_wrong_use() {
        assertThat(allocate(folder.resolve("nowhere"))).isEqualTo(2);
    }

    private int allocate() {
        return allocate(folder);
    }

    private int allocate(Path path) {
        return FoyerCommand.of(Foyer.class)
                .setErr(new PrintWriter(said))
                .setOut(new PrintWriter(new StringWriter()))
                .execute("allocate", "--seed", "lot", path.toString());
    }

    private void given(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
