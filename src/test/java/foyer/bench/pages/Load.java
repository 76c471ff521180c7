package foyer.bench.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** wrk, a process of its own, asking for one address with gzip as browsers do. */
record Load(int seconds, int connections) {
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final Pattern STATUS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern SOCKETS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    /** @param p99 milliseconds */
    record Result(double perSecond, double p99, int failed) {
        static Result best(List<Result> turns) {
            return turns.stream()
                    .max(Comparator.comparingDouble(Result::perSecond))
                    .orElseThrow();
        }
    }

    void warm(URI address) throws Exception {
        run(address, 25);
    }

    Result on(URI address) throws Exception {
        var said = run(address, seconds);
        var failed = number(STATUS, said, 1);
        for (int group = 1; group <= 4; group++) {
            failed += number(SOCKETS, said, group);
        }
        return new Result(number(PER_SECOND, said, 1), milliseconds(said), (int) failed);
    }

    private String run(URI address, int time) throws Exception {
        var wrk = new ProcessBuilder(
                        "wrk",
                        "-t",
                        "1",
                        "-c",
                        "" + connections,
                        "-d",
                        time + "s",
                        "--latency",
                        "-H",
                        "Accept-Encoding: gzip",
                        "-H",
                        "Accept-Language: de",
                        address.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk failed: " + said);
        }
        return said;
    }

    private static double number(Pattern pattern, String said, int group) {
        var found = pattern.matcher(said);
        return found.find() ? Double.parseDouble(found.group(group)) : 0;
    }

    private static double milliseconds(String said) {
        var found = P99.matcher(said);
        if (!found.find()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }
}
