package foyer.bench.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether what is wanted was reached; remembers what was not. */
final class Verdict {

    private final List<String> missed = new ArrayList<>();
    private int met;

    /** @param bytes NaN where not measured */
    String of(Size size, Variant variant, double bytes, List<Result> results) {
        var words = new ArrayList<String>();
        double gapWanted = size.gapWanted(variant);
        judge(words, "gap", Report.worst(results, Result::gapProven), gapWanted);
        judge(words, "gap to best", Report.worst(results, Result::gapToBest), size.gapToBestBound);
        judge(words, "time", Report.median(results, result -> result.time().wall()), size.seconds);
        judge(words, "bytes", bytes, size.bytes);
        judge(words, "rules", Report.worst(results, result -> result.score().faults()), 0);
        judge(words, "minimums", Report.worst(results, result -> result.score().belowMinimum()), 0);
        if (words.isEmpty()) {
            return "met";
        }
        String line = "MISSED: " + String.join(", ", words);
        missed.add(size + " " + variant.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", words));
        return line;
    }

    private void judge(List<String> words, String what, double figure, double wanted) {
        if (Double.isNaN(figure) || Double.isNaN(wanted)) {
            return;
        }
        if (figure <= wanted) {
            met++;
        } else {
            words.add(what);
        }
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%d figures as wanted; missed in %d lines".formatted(met, missed.size()));
        lines.addAll(missed);
        return lines;
    }
}
