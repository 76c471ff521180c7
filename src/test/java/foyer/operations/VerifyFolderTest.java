package foyer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.Foyer;
import foyer.allocation.check.AllocationCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class VerifyFolderTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void givenSeats() throws IOException {
        given("offerings.csv", """
                offering,round,capacity,minimum
                choir,1,2,
                choir,2,2,
                bread,1,2,
                bread,2,2,
                dance,1,2,
                """);
        given("wishes.csv", """
                participant,round,rank,offering
                anna,,1,choir
                anna,,2,bread
                ben,,1,choir
                ben,,2,bread
                cleo,,1,choir
                cleo,1,2,dance
                dora,,1,bread
                emil,2,1,choir
                """);
        given("without.csv", "participant,round\nemil,1\n");
        given("fixed.csv", "participant,round,offering\nhost,1,bread\n");
        given("companions.csv", "participant\ncleo\n");
        assertThat(foyer("allocate", "--seed", "lot", folder.toString())).isZero();
    }

    @Test
    void what_was_written_is_accepted() {
        assertThat(foyer("allocate", "--verify", folder.toString())).isZero();
        assertThat(said.toString()).contains("The allocation is accepted");
    }

    @Test
    void a_fault_is_named_and_refused() throws IOException {
        change("prices.csv", "offering,round,price", "price");

        assertThat(foyer("allocate", folder.toString(), "--verify")).isEqualTo(1);

        assertThat(said.toString().lines())
                .endsWith("prices.csv: the header must be offering,round,price", "The allocation is not accepted.");
    }

    @Test
    void verifying_goes_with_a_folder_only() {
        assertThat(foyer("allocate", "--verify", "--event", "some")).isEqualTo(2);
        assertThat(foyer("allocate", "--verify", "--seed", "lot", folder.toString()))
                .isEqualTo(2);
    }

    @Test
    void files_in_any_encoding_that_is_read_are_checked_as_well(@TempDir Path other) throws IOException {
        Files.writeString(
                other.resolve("offerings.csv"), "\uFEFFoffering;round;capacity;minimum\r\n\"Ch\"\"ör\n, x\";1;2;\r\n");
        Files.write(
                other.resolve("wishes.csv"),
                "participant,round,rank,offering\nÖzdemir ,,1,\"Ch\"\"ör\n, x\"\n\" =b\",,1, \"Ch\"\"ör\n, x\"\n"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(foyer("allocate", other.toString())).isZero();

        assertThat(AllocationCheck.fault(other)).isEmpty();
    }

    @Test
    void every_random_allocation_is_accepted_and_no_bound_above_what_its_prices_prove(@TempDir Path many)
            throws IOException {
        for (int number = 1; number <= 300; number++) {
            var one = Files.createDirectory(many.resolve("" + number));
            new RandomFolder(number).writeTo(one);
            assertThat(foyer("allocate", "--seed", "s" + number, one.toString()))
                    .isZero();

            assertThat(AllocationCheck.fault(one)).as("problem %d", number).isEmpty();

            claim(one, new BigDecimal("9999999"));
            var proven = new BigDecimal(
                    AllocationCheck.fault(one).orElseThrow().replace("certificate.json: bound must not be above ", ""));
            assertThat(proven).as("problem %d", number).isLessThanOrEqualTo(objective(one));
            claim(one, proven.add(new BigDecimal("0.000001")));
            assertThat(AllocationCheck.fault(one))
                    .as("problem %d", number)
                    .contains("certificate.json: bound must not be above " + proven);
        }
    }

    private static BigDecimal objective(Path one) throws IOException {
        var certificate = JsonMapper.shared().readTree(Files.readString(one.resolve("certificate.json")));
        return new BigDecimal(certificate.get("objective").toString());
    }

    private static void claim(Path one, BigDecimal bound) throws IOException {
        var text = Files.readString(one.resolve("certificate.json"));
        Files.writeString(
                one.resolve("certificate.json"),
                text.replaceFirst("(\"bound\" : )[^,]*", "$1" + bound.toPlainString()));
    }

    private void change(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private int foyer(String... arguments) {
        return FoyerCommand.of(Foyer.class)
                .setErr(new PrintWriter(said))
                .setOut(new PrintWriter(said))
                .execute(arguments);
    }

    private void given(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }
}
