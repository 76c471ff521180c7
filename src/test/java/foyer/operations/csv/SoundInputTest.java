package foyer.operations.csv;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Weights;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundInputTest {
    private static final String WISHES_HEADER = "participant,round,rank,offering\n";

    @TempDir
    private Path path;

    private GivenFolder folder;

    @BeforeEach
    void givenASoundFolder() {
        folder = new GivenFolder(path);
    }

    @Test
    void everything_the_files_say_is_in_the_problem() {
        folder.with("offerings.csv", "offering,round,capacity,minimum\nchoir,am,5,2\nbread,pm,2,\n")
                .with("wishes.csv", WISHES_HEADER + "anna,,2,bread\nanna,am,1,choir\nben,,,\n")
                .with("without.csv", "participant,round\nben,pm\n")
                .with("fixed.csv", "participant,round,offering\nhost,am,choir\n")
                .with("companions.csv", "participant\nhost\n")
                .with("groups.csv", "participant,group\nanna,x\nben,x\n")
                .with("weights.csv", "weight,points\n1,0\n2,7\nunwished,9\nfull,3\n");

        var read = folder.read();

        var problem = read.problem();
        assertThat(problem.roundIds()).containsExactly("am", "pm");
        assertThat(IntStream.range(0, 3).mapToObj(problem::participantId)).containsExactly("anna", "ben", "host");
        assertThat(IntStream.range(0, 4).map(problem::capacity)).containsExactly(5, 0, 0, 2);
        assertThat(IntStream.range(0, 4).map(problem::minimum)).containsExactly(2, 0, 0, 0);
        assertThat(problem.rank(0, 1, 1)).isEqualTo(2);
        assertThat(problem.rank(0, 0, 0)).isEqualTo(1);
        assertThat(problem.rank(0, 1, 0)).isZero();
        assertThat(problem.wishesFrom(2)).isEqualTo(2);
        assertThat(problem.wantsSeat(1, 1)).isFalse();
        assertThat(problem.fixed(2, 0)).isZero();
        assertThat(problem.size(2)).isEqualTo(2);
        assertThat(problem.group(0)).isEqualTo(problem.group(1)).isNotEqualTo(CompactProblem.NONE);
        assertThat(read.groups()).containsExactly("x");
        assertThat(read.weights()).isEqualTo(new Weights(List.of(0, 7), 9, 200, 10_000, 3));
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void byte_order_mark_line_ends_semicolons_and_quotes_make_no_difference() {
        folder.with("offerings.csv", "\uFEFF" + GivenFolder.OFFERINGS.replace("\n", "\r\n"))
                .with("wishes.csv", GivenFolder.WISHES.replace(',', ';').replace("\n", "\r"))
                .with("fixed.csv", "\uFEFF\"participant\",\"round\",\"offering\"\r\n\r\nhost , 1 , \"bread\"\r\n");

        var problem = folder.read().problem();

        assertThat(IntStream.range(0, 3).mapToObj(problem::participantId)).containsExactly("anna", "ben", "host");
        assertThat(problem.rank(1, 1, 1)).isEqualTo(1);
        assertThat(problem.fixed(2, 0)).isEqualTo(1);
    }

    @Test
    void latin_1_is_recognised_and_said() {
        folder.with("offerings.csv", "offering,round,capacity,minimum\nChör,1,1,\n")
                .with("wishes.csv", WISHES_HEADER + "Özdemir,,1,Chör\n", Charset.forName("windows-1252"));

        var read = folder.read();

        assertThat(read.problem().participantId(0)).isEqualTo("Özdemir");
        assertThat(read.notes())
                .containsExactly("wishes.csv, line 2: is not UTF-8 and was read as Windows-1252 (Latin-1)");
    }

    @Test
    void ids_may_hold_anything() {
        folder.with(
                "wishes.csv",
                WISHES_HEADER + "\"a,\"\"b\"\"\r\n;c\",,1,choir\n=1+1,,1,choir\n\" @x \",,1,choir\n🎵,,1,choir\n");

        var problem = folder.read().problem();

        assertThat(IntStream.range(0, 4).mapToObj(problem::participantId))
                .containsExactly("a,\"b\"\r\n;c", "=1+1", " @x ", "🎵");
    }

    @Test
    void sixty_wishes_are_read() {
        var numbers = IntStream.rangeClosed(1, 60).boxed().toList();
        folder.with(
                        "offerings.csv",
                        numbers.stream()
                                .map(i -> "o" + i + ",1,1,\n")
                                .collect(Collectors.joining("", "offering,round,capacity,minimum\n", "")))
                .with(
                        "wishes.csv",
                        numbers.stream()
                                .map(i -> "anna,," + i + ",o" + i + "\n")
                                .collect(Collectors.joining("", WISHES_HEADER, "")));

        assertThat(folder.read().problem().wishesFrom(1)).isEqualTo(60);
    }

    @Test
    void a_wish_that_can_never_count_and_a_last_line_without_its_end_are_worth_a_note() {
        folder.with("offerings.csv", GivenFolder.OFFERINGS + "duo,1,3,\n")
                .with("wishes.csv", WISHES_HEADER + "anna,,1,duo\nanna,2,2,choir\nben,2,1,duo\ncleo,2,1,duo");

        assertThat(folder.read().notes())
                .containsExactly(
                        "wishes.csv, line 4: the offering has no seat in that round, so the wish never counts (and 1 more lines)",
                        "wishes.csv, line 5: the last line does not end; was the file cut there?");
    }

    @Test
    void wishes_of_one_participant_may_stand_anywhere() {
        folder.with("wishes.csv", WISHES_HEADER + "anna,,2,bread\nben,,1,choir\nanna,1,1,choir\nben,1,2,bread\n");

        var problem = folder.read().problem();

        assertThat(problem.rank(0, 0, 0)).isEqualTo(1);
        assertThat(problem.rank(0, 0, 1)).isEqualTo(2);
        assertThat(problem.rank(1, 0, 1)).isEqualTo(2);
    }
}
