package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.GivenSeats;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.bench.allocation.Choices.Peers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Foyer's allocation beside its peers on the same invented problems in the same run, and beside what is wanted of it. */
public final class AllocationBench {

    private static final Weights WEIGHTS = Weights.DEFAULT;
    private static final Seed SEED = new Seed("bench");
    private static final double WARM_AFTER_SECONDS = 1.5;
    private static final int ENVY_OF = 20_000;
    private static final String COLD = "cold";

    private final Choices choices;
    private final Method foyer = new FoyerSolver(WEIGHTS);
    private final List<Method> fast = new ArrayList<>();
    private final List<Method> slow = new ArrayList<>();
    private final List<Method> exact = new ArrayList<>();
    private final Report report = new Report();

    private AllocationBench(Choices choices) {
        this.choices = choices;
        if (choices.peers() != Peers.NONE) {
            fast.add(TakingTurns.firstComeFirstServed());
            fast.add(TakingTurns.randomSerialDictatorship());
            fast.add(new FlowByRound(WEIGHTS, Size.LARGE.participants));
        }
        if (choices.peers() == Peers.ALL) {
            exact.add(new CpSat(WEIGHTS, Size.MEDIUM.participants, choices.minute()));
            ServiceLoader.load(Method.class).forEach(slow::add);
        }
    }

    public static void main(String... arguments) throws IOException {
        try {
            if (arguments.length > 0 && arguments[0].equals(COLD)) {
                cold(Size.of(arguments[1]).orElseThrow());
            } else {
                new AllocationBench(Choices.of(arguments)).run();
            }
        } catch (IllegalArgumentException wrong) {
            System.err.println(Choices.USAGE);
            System.exit(2);
        }
    }

    /** The only run of a fresh JVM. */
    private static void cold(Size size) {
        CompactProblem problem = size.invented(Demand.RUNAWAY, Variant.PLAIN, 1).problem();
        var foyer = new FoyerSolver(WEIGHTS);
        if (foyer.takes(problem)) {
            System.out.println(
                    Stopwatch.time(() -> foyer.answer(problem, SEED)).time().wall());
        }
    }

    private void run() throws IOException {
        report.head();
        for (Size size : choices.sizes()) {
            report.begin(size, FreshJvm.seconds(AllocationBench.class, COLD, size.word));
            for (Variant variant : choices.variants()) {
                double bytes = warmUp(size, variant);
                for (Demand demand : choices.demands()) {
                    report.add(size, variant, demand, bytes, results(size, variant, demand));
                }
            }
            report.peers(size);
        }
        if (choices.sizes().contains(Size.HUGE)) {
            CompactProblem problem =
                    Size.HUGE.invented(Demand.RUNAWAY, Variant.PLAIN, 1).problem();
            report.chains(Size.HUGE, ChainBench.row(problem, GivenSeats.inRandomOrder(problem, 1)));
        }
        report.end();
    }

    /** Runs on a problem that is not among the measured ones until the JVM has compiled what it will; returns bytes a participant, NaN where Foyer does not take it. */
    private double warmUp(Size size, Variant variant) {
        CompactProblem problem = size.invented(Demand.RUNAWAY, variant, 0).problem();
        if (!foyer.takes(problem)) {
            return Double.NaN;
        }
        double seconds = 0;
        while (seconds < WARM_AFTER_SECONDS) {
            seconds += Stopwatch.time(() -> foyer.answer(problem, SEED)).time().wall();
        }
        return (double) LiveHeap.of(problem, () -> foyer.answer(problem, SEED)) / problem.participants();
    }

    private List<List<Result>> results(Size size, Variant variant, Demand demand) {
        var results = new ArrayList<List<Result>>();
        for (int number = 1; number <= choices.seeds(size, variant); number++) {
            CompactProblem problem = size.invented(demand, variant, number).problem();
            var ofThis = new ArrayList<Result>();
            boolean showcase = number == 1 && demand == Demand.RUNAWAY;
            for (Method method : methods(size, variant, showcase)) {
                if (method.takes(problem)) {
                    result(method, problem).ifPresentOrElse(ofThis::add, () -> report.noAnswer(size, method));
                }
            }
            results.add(withBestBound(ofThis));
        }
        return results;
    }

    /** Groups and minimums are known to the constraint solver only, which has an answer for the smallest size only. */
    private List<Method> methods(Size size, Variant variant, boolean showcase) {
        var methods = new ArrayList<>(List.of(foyer));
        if (variant == Variant.PLAIN) {
            methods.addAll(fast);
        }
        if (showcase && variant == Variant.PLAIN) {
            methods.addAll(slow);
        }
        if (showcase && size == Size.SMALL || showcase && variant == Variant.PLAIN) {
            methods.addAll(exact);
        }
        return methods;
    }

    private Optional<Result> result(Method method, CompactProblem problem) {
        var timed = Stopwatch.time(() -> method.answer(problem, SEED));
        return timed.result().map(answer -> {
            Envy.@Nullable Count envy = null;
            if (method == foyer) {
                int[] places = new Lottery(problem, SEED).places();
                int step = Math.max(1, problem.participants() / ENVY_OF);
                envy = new Envy(problem, WEIGHTS, answer.seats(), places).count(step);
            }
            return new Result(
                    method.name(),
                    problem.participants(),
                    new Scorer(problem, WEIGHTS).score(answer.seats()),
                    answer.bound(),
                    answer.bound(),
                    answer.optimal(),
                    timed.time(),
                    envy);
        });
    }

    private static List<Result> withBestBound(List<Result> results) {
        double best = results.stream()
                .mapToDouble(result -> result.optimal() ? result.score().cost() : result.ownBound())
                .filter(bound -> !Double.isNaN(bound))
                .max()
                .orElse(Double.NaN);
        return results.stream().map(result -> result.boundedBy(best)).toList();
    }
}
