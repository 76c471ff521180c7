package foyer.bench.pages;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Arguments: Foyer's folder, seconds, connections, then the command line of the packaged app. */
public final class PagesBench {
    private static final String PAGE = "/events/kulturkonferenz-14";
    private static final double RATIO_WANTED = 0.15;
    private static final int FIRST_AT_MOST = 120_000;
    private static final int NEXT_AT_MOST = 20_000;
    private static final int TURNS = 3;

    private PagesBench() {}

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var load = new Load(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var line = List.of(arguments).subList(3, arguments.length);
        var folder = Files.createTempDirectory("foyer-bench-pages");
        // nginx's workers are another user where root starts it
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var foyer = Servers.foyer(line, home, folder);
                var nginx = Servers.nginx(folder, foyer.at(PAGE))) {
            boolean quick = speed(load, foyer.at(PAGE), nginx.at("/page"));
            boolean light = weight(foyer.at(PAGE));
            System.exit(quick && light ? 0 : 1);
        }
    }

    /** In turns, so that whatever else the machine does hits both; the best turn of each counts. */
    private static boolean speed(Load load, URI foyer, URI nginx) throws Exception {
        var ours = new ArrayList<Load.Result>();
        var theirs = new ArrayList<Load.Result>();
        load.warm(foyer);
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(load.on(foyer));
            theirs.add(load.on(nginx));
        }
        var our = Load.Result.best(ours);
        var their = Load.Result.best(theirs);
        double ratio = our.perSecond() / their.perSecond();
        print(
                "%d s a turn, %d connections, best of %d turns in alternation",
                load.seconds(), load.connections(), TURNS);
        print("");
        print("| server | requests/s | ratio | p99 ms | failed |");
        print("|---|---:|---:|---:|---:|");
        print(
                "| nginx, a file of the same bytes | %.0f | 1 | %.1f | %d |",
                their.perSecond(), their.p99(), their.failed());
        print("| Foyer | %.0f | %.2f | %.1f | %d |", our.perSecond(), ratio, our.p99(), our.failed());
        print("");
        print("ratio at least %.2f: %s", RATIO_WANTED, verdict(ratio >= RATIO_WANTED));
        return ratio >= RATIO_WANTED && our.failed() == 0;
    }

    private static boolean weight(URI page) throws Exception {
        var weight = Weight.of(page);
        print("");
        print("| file | bytes on the wire |");
        print("|---|---:|");
        weight.files().forEach((file, bytes) -> print("| %s | %d |", file, bytes));
        print("| first visit | %d |", weight.first());
        print("| next visit, all but the page kept | %d |", weight.next());
        print("| the page again, unchanged (304) | %d |", weight.unchanged());
        print("");
        boolean light = weight.first() <= FIRST_AT_MOST && weight.next() <= NEXT_AT_MOST;
        print("at most %d on the first and %d on the next: %s", FIRST_AT_MOST, NEXT_AT_MOST, verdict(light));
        return light;
    }

    private static String verdict(boolean kept) {
        return kept ? "kept" : "MISSED";
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
