package foyer.operations;

import foyer.allocation.solver.Seed;
import foyer.allocation.solver.rooms.RoomSolution;
import foyer.operations.csv.ProblemFolder;
import foyer.operations.csv.SeatFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code allocate DIR}: gives the seats of a folder of files, without any database. */
final class AllocateFolder {
    private final PrintWriter out;
    private final PrintWriter err;

    AllocateFolder(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(Path folder, @Nullable String seed) {
        var obstacle = SeatFiles.obstacle(folder);
        if (obstacle.isPresent()) {
            return refused(List.of(obstacle.get()));
        }
        return switch (ProblemFolder.read(folder)) {
            case ProblemFolder.Read read -> solve(read, folder, new Seed(seed == null ? drawn() : seed));
            case ProblemFolder.Refused(var mistakes, int more, var notes) -> {
                notes.forEach(this::note);
                mistakes.forEach(err::println);
                yield refused(more == 0 ? List.of() : List.of("and %d more mistakes".formatted(more)));
            }
        };
    }

    private void note(String text) {
        err.println("Note: " + text);
    }

    private int refused(List<String> reasons) {
        reasons.forEach(err::println);
        err.println("Nothing was written.");
        err.flush();
        return 1;
    }

    private int solve(ProblemFolder.Read read, Path folder, Seed seed) {
        read.notes().forEach(this::note);
        err.flush();
        var outcome = FolderSolver.solve(read, seed);
        try {
            var summary = SeatFiles.write(folder, outcome);
            if (outcome.rooms() != null) {
                report(outcome.rooms().found());
            }
            report(summary, outcome.proof(), folder);
            return 0;
        } catch (IOException failed) {
            return refused(List.of("The seats could not be written: " + failed));
        }
    }

    private void report(RoomSolution rooms) {
        out.printf(
                "%d needs not met; unmet.csv says whose and why%n",
                rooms.unmet().size());
        out.printf(
                "With any rooms at all, no allocation can be below %.6f points (%s)%n",
                rooms.seats().bound().points(),
                rooms.seats().provenOptimal() ? "the rooms are proven the best" : "not proven the best");
    }

    private void report(SeatFiles.Summary summary, String proof, Path folder) {
        out.printf("%d seats given, %d wanted and not given%n", summary.given(), summary.unplaced());
        out.printf("%d participants without any wish met%n", summary.withoutWish());
        if (summary.belowMinimum() > 0) {
            out.printf("%d offerings below their minimum%n", summary.belowMinimum());
        }
        out.printf(
                "%d points; no allocation can be below %s (%s)%n",
                summary.objective(),
                summary.bound().toPlainString(),
                proof.equals("NONE") ? "not proven the best" : "proven the best");
        out.printf("seats.csv, certificate.json and prices.csv are in %s%n", folder);
        out.flush();
    }

    private static String drawn() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
