package foyer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.Foyer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    void nothing_is_written_where_a_line_is_bad() throws IOException {
        given("offerings.csv", OFFERINGS);
        given("wishes.csv", "participant,round,rank,offering\n" + "anna,,1,opera\n".repeat(22));

        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString().lines())
                .hasSize(22)
                .startsWith("wishes.csv, line 2: offerings.csv has no offering \"opera\"")
                .endsWith("and 2 more mistakes", "Nothing was written.");
        assertThat(names()).containsExactlyInAnyOrder("offerings.csv", "wishes.csv");
    }

    @Test
    void all_files_are_written_or_those_that_were_there_stay() throws IOException {
        given("offerings.csv", OFFERINGS);
        given("wishes.csv", "participant,round,rank,offering\nanna,,1,choir\n");
        given("seats.csv", "from before\n");
        // the certificate, which comes last, cannot be written
        Files.createDirectory(folder.resolve("certificate.json.part"));

        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString()).contains("The seats could not be written", "Nothing was written.");
        assertThat(folder.resolve("seats.csv")).hasContent("from before\n");
        assertThat(names())
                .containsExactlyInAnyOrder("offerings.csv", "wishes.csv", "seats.csv", "certificate.json.part");
    }

    @Test
    void files_that_gave_way_already_come_back_where_another_cannot() throws IOException {
        given("offerings.csv", OFFERINGS);
        given("wishes.csv", "participant,round,rank,offering\nanna,,1,choir\n");
        given("seats.csv", "from before\n");
        given("certificate.json", "from before\n");
        Files.createDirectories(folder.resolve("seats.csv.old/full"));

        assertThat(allocate()).isEqualTo(1);

        assertThat(folder.resolve("seats.csv")).hasContent("from before\n");
        assertThat(folder.resolve("certificate.json")).hasContent("from before\n");
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "offerings.csv", "wishes.csv", "seats.csv", "certificate.json", "seats.csv.old");
    }

    @Test
    void a_folder_in_the_place_of_a_file_to_write_is_named_before_anything_is_computed() throws IOException {
        Files.createDirectory(folder.resolve("prices.csv"));

        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString().lines())
                .containsExactly(
                        "prices.csv: is a folder; a file of this name is to be written", "Nothing was written.");
    }

    @Test
    void ids_come_out_as_they_went_in_and_quoted_where_they_could_be_taken_for_something_else() throws IOException {
        given("offerings.csv", "offering,round,capacity,minimum\n=SUM(A1),@1,9,\n");
        given("wishes.csv", """
                participant,round,rank,offering
                "a,b",,1,=SUM(A1)
                "c""d",,1,=SUM(A1)
                "e
                f",,1,=SUM(A1)
                +49,,1,=SUM(A1)
                " g",,1,=SUM(A1)
                """);

        assertThat(allocate()).isZero();

        assertThat(folder.resolve("seats.csv")).hasContent("""
                participant,round,offering,rank
                "a,b","@1","=SUM(A1)",1
                "c""d","@1","=SUM(A1)",1
                "e
                f","@1","=SUM(A1)",1
                "+49","@1","=SUM(A1)",1
                " g","@1","=SUM(A1)",1
                """);
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
