package foyer.operations;

import foyer.allocation.solver.Allocation;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.operations.csv.ProblemFolder;
import foyer.operations.csv.SeatFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
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
        return switch (ProblemFolder.read(folder)) {
            case ProblemFolder.Read(var problem) -> solve(problem, folder, new Seed(seed == null ? drawn() : seed));
            case ProblemFolder.Refused(var mistakes) -> {
                mistakes.forEach(err::println);
                err.println("Nothing was written.");
                err.flush();
                yield 1;
            }
        };
    }

    private int solve(Problem problem, Path folder, Seed seed) {
        var allocation = new Solver().solve(problem, seed);
        try {
            SeatFiles.write(folder, allocation, seed);
        } catch (IOException full) {
            throw new UncheckedIOException("The seats could not be written to " + folder, full);
        }
        report(allocation, folder);
        return 0;
    }

    private void report(Allocation allocation, Path folder) {
        var certificate = allocation.certificate();
        out.printf(
                "%d seats given, %d wanted and not given%n",
                allocation.placements().size(), certificate.unplaced());
        out.printf("%d participants without any wish met%n", certificate.withoutWish());
        out.printf(
                "%d points; no allocation can be below %s (%s)%n",
                certificate.objective(),
                certificate.bound().points(),
                certificate.provenOptimal() ? "proven the best" : "not proven the best");
        out.printf("seats.csv, certificate.json and prices.csv are in %s%n", folder);
        out.flush();
    }

    private static String drawn() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
