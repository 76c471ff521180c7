package foyer.bench.allocation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Prints tables as the results come in. */
final class Report {

    private static final int ENVY_OF = 100;

    /** By size, then by demand: the results of plain problems, for the table of peers. */
    private final Map<Size, Map<Demand, List<List<Result>>>> plain = new LinkedHashMap<>();

    private final Map<Size, Set<String>> silent = new LinkedHashMap<>();
    private final Growth growth = new Growth();
    private final Verdict verdict = new Verdict();

    void head() {
        print("Each line: all problems of a kind; gaps are the worst of them, times the median, the rest the mean.");
        print(
                "gap: objective to the bound; proven: to the bound of the method's own certificate; best: to the best bound of all methods.");
        print("bytes: " + LiveHeap.METHOD + ".");
        print(
                "envy: people in a hundred who would rather have the seat of somebody with a worse rank and number; at no cost: where exchanging would cost nothing.");
    }

    void begin(Size size, OptionalDouble cold) {
        print("");
        print(
                "## %s, %d rounds; wanted: gap ≤ %s proven%s, ≤ %.1f s%s",
                size,
                Size.ROUNDS,
                percent(size.gap),
                Double.isNaN(size.gapToBestBound)
                        ? ""
                        : " and ≤ " + percent(size.gapToBestBound) + " to the best bound",
                size.seconds,
                Double.isNaN(size.bytes) ? "" : ", ≤ %.0f bytes a participant".formatted(size.bytes));
        cold.ifPresent(seconds -> print("The only run of a fresh JVM (runaway, plain): %.2f s", seconds));
        print("");
        print(
                "| problem | demand | runs | gap proven | to best | wall s (worst) | cpu s | bytes | unplaced | without wish | ranks 1 / 2 / …, %% | envy (at no cost) | apart | below minimum | wanted |");
        print("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    void add(Size size, Variant variant, Demand demand, double bytes, List<List<Result>> results) {
        List<Result> ours = of("Foyer", results);
        if (variant == Variant.PLAIN) {
            plain.computeIfAbsent(size, any -> new LinkedHashMap<>()).put(demand, results);
        }
        if (ours.isEmpty()) {
            print("| %s | %s | 0 | no answer |", lower(variant), lower(demand));
            return;
        }
        double wall = median(ours, result -> result.time().wall());
        if (variant == Variant.PLAIN) {
            growth.add(demand, size.participants, wall);
        }
        var last = ours.getLast().score();
        print(
                "| %s | %s | %d | %s | %s | %.3f (%.3f) | %.3f | %s | %.1f | %s | %s | %.2f (%.2f) | %.1f | %.1f | %s |",
                lower(variant),
                lower(demand),
                ours.size(),
                percent(worst(ours, Result::gapProven)) + (ours.stream().allMatch(Result::optimal) ? ", optimal" : ""),
                percent(worst(ours, Result::gapToBest)),
                wall,
                worst(ours, result -> result.time().wall()),
                median(ours, result -> result.time().cpu()),
                demand == Demand.RUNAWAY ? "%.0f".formatted(bytes) : "",
                mean(ours, result -> result.score().unplaced()),
                percent(mean(ours, Result::withoutWish)),
                last.profile(),
                mean(ours, result -> envy(result, true)),
                mean(ours, result -> envy(result, false)),
                mean(ours, result -> result.score().apart()),
                mean(ours, result -> result.score().belowMinimum()),
                verdict.of(size, variant, demand == Demand.RUNAWAY ? bytes : Double.NaN, ours));
    }

    private static double envy(Result result, boolean any) {
        var envy = result.envy();
        if (envy == null) {
            return 0;
        }
        return (double) ENVY_OF * (any ? envy.envious() : envy.atNoCost()) / envy.asked();
    }

    void noAnswer(Size size, Method method) {
        silent.computeIfAbsent(size, any -> new LinkedHashSet<>()).add(method.name());
    }

    /** Beside Foyer on the same problems. */
    void peers(Size size) {
        if (plain.getOrDefault(size, Map.of()).values().stream()
                .flatMap(List::stream)
                .allMatch(run -> run.size() < 2)) {
            return;
        }
        print("");
        print(
                "| peer | demand | runs | gap to best | without wish | wall s | cpu s | cost / Foyer’s | wall / Foyer’s |");
        print("|---|---|---|---|---|---|---|---|---|");
        plain.getOrDefault(size, Map.of())
                .forEach((demand, results) -> methods(results).forEach(method -> peer(method, demand, results)));
        silent.getOrDefault(size, Set.of()).forEach(method -> print("| %s | runaway | 1 | no answer |", method));
    }

    private static Set<String> methods(List<List<Result>> results) {
        var methods = new LinkedHashSet<String>();
        results.forEach(run -> run.forEach(result -> methods.add(result.method())));
        return methods;
    }

    private static void peer(String method, Demand demand, List<List<Result>> results) {
        List<Result> theirs = of(method, results);
        // beside Foyer on those of the problems that this one was run on: the first ones
        List<Result> ours = of("Foyer", results);
        List<Result> same = ours.subList(0, Math.min(ours.size(), theirs.size()));
        print(
                "| %s | %s | %d | %s | %s | %.3f | %.3f | %s | %s |%s",
                method,
                lower(demand),
                theirs.size(),
                percent(mean(theirs, Result::gapToBest)),
                percent(mean(theirs, Result::withoutWish)),
                mean(theirs, result -> result.time().wall()),
                mean(theirs, result -> result.time().cpu()),
                ratio(theirs, same, result -> result.score().cost()),
                ratio(theirs, same, result -> result.time().wall()),
                theirs.stream().anyMatch(result -> result.score().faults() > 0) ? " breaks rules" : "");
    }

    private static List<Result> of(String method, List<List<Result>> results) {
        return results.stream()
                .flatMap(List::stream)
                .filter(result -> result.method().equals(method))
                .toList();
    }

    private static String ratio(List<Result> theirs, List<Result> ours, ToDoubleFunction<Result> figure) {
        return ours.isEmpty() ? "?" : String.format(Locale.ROOT, "%.3f", mean(theirs, figure) / mean(ours, figure));
    }

    /** One change after the allocation. */
    void chains(Size size, String row) {
        print("");
        print("Chains after a cancellation; wanted at %s: ≤ 100 µs", size);
        print(ChainBench.HEAD);
        print(row);
    }

    void end() {
        print("");
        growth.lines().forEach(Report::print);
        verdict.lines().forEach(Report::print);
    }

    static String percent(double share) {
        if (Double.isNaN(share) || share == 0) {
            return share == 0 ? "0" : "?";
        }
        return String.format(Locale.ROOT, Math.abs(share) < 0.01 ? "%.4f %%" : "%.2f %%", 100 * share);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static double worst(List<Result> results, ToDoubleFunction<Result> figure) {
        return results.stream().mapToDouble(figure).max().orElse(Double.NaN);
    }

    private static double mean(List<Result> results, ToDoubleFunction<Result> figure) {
        return results.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    static double median(List<Result> results, ToDoubleFunction<Result> figure) {
        double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private static void print(String format, Object... values) {
        System.out.println(values.length == 0 ? format.replace("%%", "%") : String.format(Locale.ROOT, format, values));
    }
}
