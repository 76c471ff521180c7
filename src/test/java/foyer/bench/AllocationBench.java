package foyer.bench;

import foyer.allocation.solver.Allocation;
import foyer.allocation.solver.Audit;
import foyer.allocation.solver.Placement;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Foyer's allocation beside two usual ones, on the same invented wishes in the same run. Arguments: participants offerings rounds capacity. */
public final class AllocationBench {

    private static final int INSTANCES = 5;
    private static final Seed SEED = new Seed("bench");

    private record Run(List<Placement> placements, double seconds) {}

    private record Row(String method, double cost, double gap, double withoutWish, double seconds) {}

    private AllocationBench() {}

    public static void main(String... arguments) {
        int participants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        int offerings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        double capacity = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 1.05;
        List<Problem> problems = IntStream.rangeClosed(0, INSTANCES)
                .mapToObj(number -> new InventedWishes(participants, offerings, rounds, capacity, 5, number).problem())
                .toList();
        print(
                "%d participants, %d offerings, %d rounds, seats for %.2f of them in each, 5 wishes; mean of %d instances",
                participants, offerings, rounds, capacity, INSTANCES);
        double cold = timed(() -> new Solver().solve(problems.getFirst(), SEED).placements())
                .seconds();
        print("first run in a fresh JVM, not among them: %.2f s", cold);
        print("");
        print(table(problems.subList(1, problems.size())));
    }

    private static String table(List<Problem> problems) {
        var firstCome = new ArrayList<Row>();
        var roundByRound = new ArrayList<Row>();
        var ours = new ArrayList<Row>();
        int proven = 0;
        for (Problem problem : problems) {
            Allocation allocation = new Solver().solve(problem, SEED);
            proven += allocation.certificate().provenOptimal() ? 1 : 0;
            double bound = allocation.certificate().bound().points();
            double seconds = allocation.certificate().wallMillis() / 1000.0;
            firstCome.add(row(problem, bound, timed(() -> Greedy.firstComeFirstServed(problem))));
            roundByRound.add(row(problem, bound, timed(() -> Greedy.roundByRound(problem, SEED))));
            ours.add(row(problem, bound, new Run(allocation.placements(), seconds)));
        }
        Row best = mean("Foyer", ours);
        return String.join(
                "\n",
                "| method | cost | gap to bound | without wish | wall s | cost / Foyer's | time / Foyer's |",
                "|---|---|---|---|---|---|---|",
                line(mean("first come, first served", firstCome), best),
                line(mean("round by round, by lottery", roundByRound), best),
                line(best, best),
                "",
                "proven optimal: " + proven + " of " + problems.size());
    }

    private static Run timed(Supplier<List<Placement>> method) {
        long started = System.nanoTime();
        List<Placement> placements = method.get();
        return new Run(placements, (System.nanoTime() - started) / 1e9);
    }

    private static Row row(Problem problem, double bound, Run run) {
        var audit = new Audit(problem, Weights.DEFAULT);
        double cost = audit.cost(run.placements());
        double withoutWish = (double) audit.withoutWish(run.placements())
                / problem.participants().size();
        return new Row("", cost, (cost - bound) / bound, withoutWish, run.seconds());
    }

    private static Row mean(String method, List<Row> rows) {
        return new Row(
                method,
                rows.stream().mapToDouble(Row::cost).average().orElseThrow(),
                rows.stream().mapToDouble(Row::gap).average().orElseThrow(),
                rows.stream().mapToDouble(Row::withoutWish).average().orElseThrow(),
                rows.stream().mapToDouble(Row::seconds).average().orElseThrow());
    }

    private static String line(Row row, Row best) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.2f %% | %.2f %% | %.3f | %.2f | %.3f |",
                row.method(),
                row.cost(),
                100 * row.gap(),
                100 * row.withoutWish(),
                row.seconds(),
                row.cost() / best.cost(),
                row.seconds() / best.seconds());
    }

    private static void print(String format, Object... values) {
        System.out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
}
