package foyer.allocation.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationCheckTest {
    @TempDir
    private Path folder;

    /** The best of all is worked out by hand: 82 points at any price of choir in round 2 up to 200, and nobody has a seat left for the host there. */
    @BeforeEach
    void givenSeatsThatAreRight() throws IOException {
        given(
                "offerings.csv",
                "offering,round,capacity,minimum",
                "choir,1,2,1",
                "choir,2,5,",
                "bread,1,5,",
                "bread,2,4,",
                "dance,1,3,3");
        given(
                "wishes.csv",
                "participant,round,rank,offering",
                "anna,,1,choir",
                "anna,,2,bread",
                "ben,,1,choir",
                "ben,,2,bread",
                "cleo,1,1,bread",
                "dora,2,1,choir",
                "emil,2,1,choir");
        given("without.csv", "participant,round", "dora,1");
        given("fixed.csv", "participant,round,offering", "host,1,bread");
        given("companions.csv", "participant", "cleo");
        given("groups.csv", "participant,group", "anna,x", "ben,x", "dora,y", "emil,y");
        given(
                "seats.csv",
                "participant,round,offering,rank",
                "anna,1,choir,1",
                "anna,2,bread,2",
                "ben,1,bread,2",
                "ben,2,choir,1",
                "cleo,1,bread,1",
                "cleo,2,choir,",
                "dora,2,choir,1",
                "emil,1,bread,",
                "emil,2,choir,1",
                "host,1,bread,0");
        given(
                "prices.csv",
                "offering,round,price",
                "choir,1,0.000000",
                "choir,2,1.500000",
                "bread,1,0.000000",
                "bread,2,0.000000");
        given("closed.csv", "offering,round", "dance,1");
        given("splits.csv", "group,round", "x,1", "x,2");
        given("certificate.json", """
                {"objective": 10062, "bound": 82.000000, "gap": 9980.000000, "relativeGap": 121.707317, "proof": "NONE",
                "unplaced": 1, "withoutWish": 0, "offeringsBelowMinimum": 0, "offeringsClosed": 1, "splitGroups": 2,
                "seatsByRank": {"0": 1, "1": 6, "2": 2}, "unwished": 3, "seed": "lot",
                "seedSha256": "b7b30d6e4f8c864714bf46cb6df3e5cc89c91af4ac4f31edac07cdf1f9090d4d",
                "weights": {"ranks": [0,1,3,6,10,15,18,19,19,19], "unwished": 20, "noWish": 200, "unplaced": 10000, "full": 0}}""");
    }

    @Test
    void what_is_right_is_accepted() {
        assertThat(AllocationCheck.fault(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            offerings.csv    | choir,2,5,           | choir,2,4,            | seats.csv: no seat is left for [emil, 2, choir, 1]
            offerings.csv    | choir,1,2,1          | choir,1,2,2           | offerings.csv: takes place below its minimum: [choir, 1]
            offerings.csv    | bread,2,4,           | bread,2,4,+bread,2,4, | offerings.csv: this is said twice: [bread, 2, 4, ]
            offerings.csv    | offering,round       | round,offering        | offerings.csv: the header must be offering,round,capacity,minimum
            companions.csv   | cleo                 | cleo+dora             | seats.csv: no seat is left for [emil, 2, choir, 1]
            seats.csv        | ben,2,choir,1+       |                       | certificate.json: unplaced must be 2
            seats.csv        | ben,1,bread,2        | ben,1,choir,1         | seats.csv: twice in an offering: [ben, 2]
            seats.csv        | dora,2,choir,1       | dora,2,choir,1+dora,2,bread, | seats.csv: this is said twice: [dora, 2, bread, ]
            seats.csv        | dora,2,choir,1       | dora,2,choir,1+dora,1,bread, | seats.csv: no such person or place, or no seat wanted: [dora, 1, bread, ]
            seats.csv        | dora,2,choir,1       | zoe,2,choir,1         | seats.csv: no such person or place, or no seat wanted: [zoe, 2, choir, 1]
            seats.csv        | anna,2,bread,2       | anna,2,opera,2        | seats.csv: no such person or place, or no seat wanted: [anna, 2, opera, 2]
            seats.csv        | emil,2,choir,1       | emil,2,dance,1        | seats.csv: no such person or place, or no seat wanted: [emil, 2, dance, 1]
            seats.csv        | anna,2,bread,2       | anna,2,bread,1        | seats.csv: not the rank wished: [anna, 2, bread, 1]
            seats.csv        | emil,1,bread,        | emil,1,bread,1        | seats.csv: not the rank wished: [emil, 1, bread, 1]
            seats.csv        | host,1,bread,0       | host,1,choir,         | seats.csv: not the fixed seat: [host, 1]
            seats.csv        | anna,2,bread,2       | anna,2,"bread,2       | seats.csv: the line is broken after [anna, 1, choir, 1]
            seats.csv        | host,1,bread,0       | host,1,bread          | seats.csv: the line is broken: [host, 1, bread]
            closed.csv       | dance,1+             |                       | closed.csv: must name all that is closed, no more: [dance, 1]
            closed.csv       | dance,1              | dance,1+opera,1       | closed.csv: there is no such place: [opera, 1]
            splits.csv       | x,2                  | x,2+z,2               | splits.csv: there is no such group: [z, 2]
            certificate.json | "objective": 10062   | "objective": 10063    | certificate.json: objective must be 10062
            closed.csv       | dance,1              | dance,1+bread,1       | closed.csv: must name all that is closed, no more: [bread, 1]
            splits.csv       | x,2+                 |                       | splits.csv: must name all that is apart, no more: [x, 2]
            splits.csv       | x,2                  | x,2+y,2               | splits.csv: must name all that is apart, no more: [y, 2]
            prices.csv       | choir,2,1.500000     | choir,2,300.000000    | certificate.json: bound must not be above -238.000000
            prices.csv       | choir,2,1.500000     | choir,2,-1.500000     | prices.csv: the price is not like 0.000000: [choir, 2, -1.500000]
            prices.csv       | choir,2,1.500000     | opera,2,1.500000      | prices.csv: there is no such place: [opera, 2, 1.500000]
            prices.csv       | bread,2,0.000000     | bread,1,0.000000      | prices.csv: this is said twice: [bread, 1, 0.000000]
            certificate.json | "objective": 10062   | "objective": 10061    | certificate.json: objective must be 10062
            certificate.json | "bound": 82.000000, "gap": 9980.000000 | "bound": 82.000001, "gap": 9979.999999 | certificate.json: bound must not be above 82.000000
            certificate.json | 9980.000000          | 9970.000000           | certificate.json: gap must be 9980.000000
            certificate.json | 121.707317           | 0.000100              | certificate.json: relativeGap must be 121.707317
            certificate.json | "NONE"               | "PRICES"              | certificate.json: proof is PRICES just where bound and objective are less than a point apart
            certificate.json | "unplaced": 1,       | "unplaced": 0,        | certificate.json: unplaced must be 1
            certificate.json | "withoutWish": 0     | "withoutWish": 1      | certificate.json: withoutWish must be 0
            certificate.json | "offeringsBelowMinimum": 0 | "offeringsBelowMinimum": 1 | certificate.json: offeringsBelowMinimum must be 0
            certificate.json | "offeringsClosed": 1 | "offeringsClosed": 0  | certificate.json: offeringsClosed must be 1
            certificate.json | "splitGroups": 2     | "splitGroups": 0      | certificate.json: splitGroups must be 2
            certificate.json | "1": 6               | "1": 7                | certificate.json: seatsByRank must be {"0":1,"1":6,"2":2}
            certificate.json | "unwished": 3        | "unwished": 0         | certificate.json: unwished must be 3
            certificate.json | "lot"                | "lottery"             | certificate.json: seedSha256 must be "be7f94bb10c4be7b447f065e21b301853b84964b94d3bc03dc11732dee212d73"
            certificate.json | "noWish": 200        | "noWish": 100         | certificate.json: weights must be {"full":0,"noWish":200,"ranks":[0,1,3,6,10,15,18,19,19,19],"unplaced":10000,"unwished":20}
            """)
    void what_was_tampered_with_is_named(String file, String from, String to, String fault) throws IOException {
        var text = Files.readString(folder.resolve(file));
        var was = from.replace('+', '\n');
        assertThat(text).contains(was);

        Files.writeString(folder.resolve(file), text.replace(was, to == null ? "" : to.replace('+', '\n')));

        assertThat(AllocationCheck.fault(folder)).contains(fault);
    }

    @Test
    void a_file_that_is_missing_or_no_certificate_at_all_is_named() throws IOException {
        given("certificate.json", "{");
        assertThat(AllocationCheck.fault(folder))
                .get()
                .asString()
                .isEqualTo("certificate.json: is not what allocate writes");

        Files.delete(folder.resolve("certificate.json"));
        assertThat(AllocationCheck.fault(folder)).get().asString().contains("certificate.json");
    }

    @Test
    void all_that_it_checks_can_be_read_in_one_go() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/foyer/allocation/check/AllocationCheck.java")))
                .hasSizeLessThan(150);
    }

    @Test
    void it_shares_no_code_with_what_it_checks() {
        noClasses()
                .that()
                .resideInAPackage("foyer.allocation.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "foyer.allocation", "foyer.allocation.solver..", "foyer.operations..", "foyer.platform..")
                .check(new ClassFileImporter().importPackages("foyer.allocation.check"));
    }

    private void given(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
