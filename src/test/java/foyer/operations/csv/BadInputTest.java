package foyer.operations.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String WISHES_HEADER = "participant,round,rank,offering\n";
    private static final String FIXED_HEADER = "participant,round,offering\n";

    @TempDir
    private Path path;

    private GivenFolder folder;

    @BeforeEach
    void givenASoundFolder() {
        folder = new GivenFolder(path);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,opera\n",
                        "wishes.csv, line 2: offerings.csv has no offering \"opera\""),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,3,1,choir\n",
                        "wishes.csv, line 2: offerings.csv has no round \"3\""),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + ",1,1,choir\n",
                        "wishes.csv, line 2: the participant must not be empty"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,0,choir\n",
                        "wishes.csv, line 2: the rank \"0\" is not a whole number from 1 to 1000"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1.5,choir\n",
                        "wishes.csv, line 2: the rank \"1.5\" is not a whole number from 1 to 1000"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,choir\nanna,2,2,choir\n",
                        "wishes.csv, line 3: participant anna wishes for choir twice in the same round"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,choir\nben,,1,choir\nanna,1,2,choir\n",
                        "wishes.csv, line 4: participant anna wishes for choir twice in the same round"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,1,1,choir\nben,,1,choir\nanna,,2,choir\n",
                        "wishes.csv, line 4: participant anna wishes for choir twice in the same round"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1\n",
                        "wishes.csv, line 2: has 3 cells, but the header line has 4"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,choir\nben,,1",
                        "wishes.csv, line 3: has 3 cells, but the header line has 4; the file ends in the middle of this line"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,\"choir\nben,,1,choir\n",
                        "wishes.csv, line 2: a quotation mark is opened here and not closed"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,ch\"oir\n",
                        "wishes.csv, line 2: a quotation mark stands inside a cell; put the whole cell in quotation marks and double those inside"),
                bad(
                        "wishes.csv",
                        WISHES_HEADER + "anna,,1,\"ch\"oir\n",
                        "wishes.csv, line 2: something stands behind a closing quotation mark; double quotation marks that belong to the cell"),
                bad(
                        "wishes.csv",
                        "anna,,1,choir\n",
                        "wishes.csv, line 1: the header line must be participant,round,rank,offering"),
                bad("wishes.csv", "", "wishes.csv, line 1: is empty; it needs at least its header line"),
                bad(
                        "offerings.csv",
                        GivenFolder.OFFERINGS + "bread,1,3,\n",
                        "offerings.csv, line 6: offering bread in round 1 is there twice"),
                bad(
                        "offerings.csv",
                        GivenFolder.OFFERINGS + "duo,1,-1,\n",
                        "offerings.csv, line 6: the capacity \"-1\" is not a whole number from 0 on"),
                bad(
                        "offerings.csv",
                        GivenFolder.OFFERINGS + "duo,1,99999999,\n",
                        "offerings.csv, line 6: the capacity \"99999999\" is not a whole number from 0 on"),
                bad(
                        "offerings.csv",
                        GivenFolder.OFFERINGS + "duo,1,2,two\n",
                        "offerings.csv, line 6: the minimum \"two\" is neither empty nor a whole number from 0 on"),
                bad(
                        "offerings.csv",
                        GivenFolder.OFFERINGS + "duo,1,2,3\n",
                        "offerings.csv, line 6: the minimum 3 is more than the capacity 2"),
                bad(
                        "offerings.csv",
                        GivenFolder.OFFERINGS + "\" \",1,2,\n",
                        "offerings.csv, line 6: offering and round must not be empty"),
                bad("offerings.csv", "offering,round,capacity,minimum\n", "offerings.csv: has no offering"),
                bad(
                        "fixed.csv",
                        FIXED_HEADER + "host,1,bread\nhost,1,choir\n",
                        "fixed.csv, line 3: the participant is fixed in round 1 already"),
                bad(
                        "fixed.csv",
                        FIXED_HEADER + "host,1,bread\nhost,2,bread\n",
                        "fixed.csv, line 3: the participant is fixed in bread in another round already"),
                bad("fixed.csv", FIXED_HEADER + "host,,bread\n", "fixed.csv, line 2: the round must not be empty"),
                bad(
                        "fixed.csv",
                        FIXED_HEADER + "a,1,choir\nb,1,choir\n",
                        "fixed.csv, line 3: choir has 1 seats in round 1, and with this line 2 are fixed; give it more seats or fix fewer"),
                bad(
                        "companions.csv",
                        "participant\nnobody\n",
                        "companions.csv, line 2: no participant \"nobody\" is in wishes.csv, without.csv or fixed.csv"),
                bad(
                        "companions.csv",
                        "participant\nanna\nanna\n",
                        "companions.csv, line 3: participant anna is there twice; nobody brings more than one companion"),
                bad(
                        "groups.csv",
                        "participant,group\nanna,x\n",
                        "groups.csv, line 2: group x has 1 members; it must have 2 to 6"),
                bad(
                        "groups.csv",
                        "participant,group\nanna,x\nben,x\nnobody,x\n",
                        "groups.csv, line 4: no participant \"nobody\" is in wishes.csv, without.csv or fixed.csv"),
                bad(
                        "groups.csv",
                        "participant,group\nanna,x\nben,x\nanna,x\n",
                        "groups.csv, line 4: participant anna is in a group already; nobody can be in two"),
                bad("groups.csv", "participant,group\nanna,\n", "groups.csv, line 2: the group must not be empty"),
                bad(
                        "weights.csv",
                        "weight,points\n1,0\n3,5\n",
                        "weights.csv: the ranks must go from 1 to 3 without a gap"),
                bad(
                        "weights.csv",
                        "weight,points\n1,5\n2,4\n",
                        "weights.csv: Costs of ranks must not be negative or fall: [5, 4]"),
                bad(
                        "weights.csv",
                        "weight,points\nluck,5\n",
                        "weights.csv, line 2: \"luck\" is no weight; it is a rank from 1 on, unwished, noWish, unplaced or full"),
                bad(
                        "weights.csv",
                        "weight,points\nnoWish,-5\n",
                        "weights.csv, line 2: \"-5\" is not a whole number of points from 0 to a million"),
                bad(
                        "weights.csv",
                        "weight,points\nnoWish,5\nnoWish,6\n",
                        "weights.csv, line 3: the weight noWish is there twice"));
    }

    private static Arguments bad(String file, String text, String mistake) {
        return Arguments.of(file, text, mistake);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void a_mistake_is_named_with_file_and_line(String file, String text, String mistake) {
        assertThat(folder.with(file, text).mistakes()).containsExactly(mistake);
    }

    @Test
    void a_fixed_seat_in_an_offering_without_seats_is_named() {
        folder.with("offerings.csv", GivenFolder.OFFERINGS + "duo,1,0,\n")
                .with("fixed.csv", FIXED_HEADER + "host,1,duo\n");

        assertThat(folder.mistakes()).containsExactly("fixed.csv, line 2: duo has no seat in round 1");
    }

    @Test
    void a_fixed_seat_in_a_round_that_is_left_out_is_named() {
        folder.with("without.csv", "participant,round\nhost,1\n").with("fixed.csv", FIXED_HEADER + "host,1,bread\n");

        assertThat(folder.mistakes())
                .containsExactly("fixed.csv, line 2: the participant wants no seat in round 1, says without.csv");
    }

    @Test
    void a_companion_beside_a_fixed_seat_needs_a_seat_too() {
        folder.with("fixed.csv", FIXED_HEADER + "host,1,choir\n").with("companions.csv", "participant\nhost\n");

        assertThat(folder.mistakes())
                .containsExactly("companions.csv, line 2: choir has 1 seats in round 1, and with this line 2 are fixed;"
                        + " give it more seats or fix fewer");
    }

    @Test
    void a_group_of_five_hundred_is_named_once() {
        var wishes = new StringBuilder(WISHES_HEADER);
        var groups = new StringBuilder("participant,group\n");
        for (int i = 0; i < 500; i++) {
            wishes.append("p").append(i).append(",,1,choir\n");
            groups.append("p").append(i).append(",all\n");
        }

        assertThat(folder.with("wishes.csv", wishes.toString())
                        .with("groups.csv", groups.toString())
                        .mistakes())
                .containsExactly("groups.csv, line 2: group all has 500 members; it must have 2 to 6");
    }

    @Test
    void all_mistakes_are_named_at_once_but_no_more_than_twenty() {
        folder.with("offerings.csv", GivenFolder.OFFERINGS + "duo,1,-1,\n")
                .with("wishes.csv", WISHES_HEADER + "anna,,1,opera\n".repeat(30));

        assertThat(folder.mistakes())
                .hasSize(20)
                .startsWith(
                        "offerings.csv, line 6: the capacity \"-1\" is not a whole number from 0 on",
                        "wishes.csv, line 2: offerings.csv has no offering \"opera\"");
        assertThat(ProblemFolder.read(path))
                .isInstanceOfSatisfying(
                        ProblemFolder.Refused.class,
                        refused -> assertThat(refused.more()).isEqualTo(11));
    }

    @Test
    void a_missing_file_and_a_folder_in_its_place_are_named() throws IOException {
        Files.delete(path.resolve("offerings.csv"));
        Files.createDirectory(path.resolve("fixed.csv"));

        assertThat(folder.mistakes())
                .containsExactly("offerings.csv: is missing", "fixed.csv: is a folder, and must be a file");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        // even root cannot follow a link to itself
        Files.delete(path.resolve("wishes.csv"));
        Files.createSymbolicLink(path.resolve("wishes.csv"), path.resolve("wishes.csv"));

        assertThat(folder.mistakes()).singleElement().asString().startsWith("wishes.csv: cannot be read");
    }

    @Test
    void encodings_that_contradict_themselves_are_named() {
        byte[] mixed = join(
                "offering,round,capacity,minimum\nChör,1,1,\n".getBytes(StandardCharsets.UTF_8),
                "Chör,2,1,\n".getBytes(WESTERN));

        assertThat(folder.with("offerings.csv", mixed).mistakes())
                .containsExactly(
                        "offerings.csv, line 3: holds letters that are not UTF-8 beside others that are; save the file as UTF-8");
        assertThat(folder.with("offerings.csv", GivenFolder.OFFERINGS, StandardCharsets.UTF_16)
                        .mistakes())
                .containsExactly(
                        "offerings.csv, line 1: holds characters that are no text, or is UTF-16; save the file as CSV in UTF-8");
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
