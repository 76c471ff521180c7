package foyer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.Foyer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomFolderTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void givenRooms() throws IOException {
        given("offerings.csv", """
                offering,round,capacity,minimum
                choir,1,4,
                bread,1,4,
                dance,1,4,
                """);
        given("wishes.csv", """
                participant,round,rank,offering
                anna,,1,choir
                anna,,2,bread
                ben,,1,bread
                cleo,,1,choir
                dora,,1,dance
                """);
        given("rooms.csv", """
                room,round,seats,features
                hall,,10,hearing-loop step-free
                attic,1,10,
                garden,,1,step-free
                """);
        given("help.csv", "kind,round,number\nsign-language,,1\nspeech-to-text,,0\n");
        given("placed.csv", "offering,round,room\ndance,,garden\n");
        given("demands.csv", "offering,feature\nchoir,step-free\n");
        given("needs.csv", "participant,need\nanna,hearing-loop\nben,sign-language\nanna,speech-to-text\n");
    }

    @Test
    void each_offering_gets_a_room_and_what_cannot_be_met_is_listed() throws IOException {
        assertThat(allocate()).isZero();

        assertThat(file("roomplan.csv")).isEqualTo("""
                offering,round,room,help
                choir,1,hall,
                bread,1,attic,sign-language
                dance,1,garden,
                """);
        assertThat(file("unmet.csv")).isEqualTo("""
                participant,round,need,offering,reason
                anna,1,speech-to-text,choir,nowhere in this round
                """);
        assertThat(file("roomproof.json")).contains("\"objective\" : 0", "\"proof\" : \"PRICES\"", "\"unmet\" : 1");
        assertThat(file("seats.csv")).contains("anna,1,choir,1", "ben,1,bread,1", "dora,1,dance,1");
        assertThat(said.toString()).contains("1 needs not met; unmet.csv says whose and why");
    }

    @Test
    void without_rooms_the_files_of_an_earlier_run_go() throws IOException {
        assertThat(allocate()).isZero();
        for (var file : new String[] {"rooms.csv", "help.csv", "placed.csv", "demands.csv", "needs.csv"}) {
            Files.delete(folder.resolve(file));
        }

        assertThat(allocate()).isZero();

        assertThat(folder.resolve("roomplan.csv")).doesNotExist();
        assertThat(folder.resolve("unmet.csv")).doesNotExist();
    }

    @Test
    void all_mistakes_are_named_and_nothing_is_written() throws IOException {
        given("rooms.csv", """
                room,round,seats,features
                hall,,10,hearing-loop
                hall,,10,
                attic,3,10,
                ,1,10,
                cellar,1,many,
                """);
        given("help.csv", "kind,round,number\nsign language,,1\nspeech-to-text,1,-1\n");
        given("placed.csv", "offering,round,room\ndance,,garden\nopera,1,hall\ndance,1,hall\ndance,,hall\n");
        given("demands.csv", "offering,feature\nchoir,piano\n");
        given("needs.csv", "participant,need\nzoe,hearing-loop\nben,sign-language\n");

        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString().lines())
                .containsExactly(
                        "rooms.csv, line 3: room hall is there twice for the same round",
                        "rooms.csv, line 4: offerings.csv has no round \"3\"",
                        "rooms.csv, line 5: the room must not be empty",
                        "rooms.csv, line 6: the seats \"many\" are not a whole number from 0 on",
                        "help.csv, line 2: the kind \"sign language\" must be one word, as in needs.csv",
                        "help.csv, line 3: the number \"-1\" is not a whole number from 0 on",
                        "demands.csv, line 2: no room in rooms.csv has the feature \"piano\"",
                        "placed.csv, line 2: rooms.csv has no room \"garden\"",
                        "placed.csv, line 3: offerings.csv has no offering \"opera\"",
                        "placed.csv, line 5: dance has a room for this round already",
                        "needs.csv, line 2: no participant \"zoe\" is in wishes.csv, without.csv or fixed.csv",
                        "needs.csv, line 3: neither rooms.csv nor help.csv knows \"sign-language\"; if there is none of it, say so in"
                                + " help.csv with the number 0",
                        "Nothing was written.");
        assertThat(folder.resolve("seats.csv")).doesNotExist();
    }

    @Test
    void needs_without_rooms_and_fixed_seats_without_room_are_refused() throws IOException {
        given("fixed.csv", "participant,round,offering\nhost,1,dance\nguest,1,dance\n");
        assertThat(allocate()).isEqualTo(1);
        Files.delete(folder.resolve("rooms.csv"));
        assertThat(allocate()).isEqualTo(1);

        assertThat(said.toString())
                .contains("The folder: Offering dance in round 1 must be in garden, which has 1 seats, but 2 are fixed")
                .contains("needs.csv: means nothing without rooms.csv");
    }

    private int allocate() {
        var writer = new PrintWriter(said);
        return FoyerCommand.of(Foyer.class)
                .setErr(writer)
                .setOut(writer)
                .execute("allocate", "--seed", "lot", folder.toString());
    }

    private void given(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
