package foyer.operations;

import foyer.allocation.AllocateEvent;
import foyer.allocation.AllocateEvent.Outcome;
import foyer.allocation.ExplainRuns;
import foyer.allocation.Figures;
import java.io.PrintWriter;
import org.springframework.context.ApplicationContext;

/** {@code allocate --event SLUG}: gives the seats of an event after its wish phase. */
final class AllocateBySlug {
    private final AllocateEvent allocate;
    private final ExplainRuns explain;
    private final PrintWriter out;
    private final PrintWriter err;

    AllocateBySlug(ApplicationContext context, PrintWriter out, PrintWriter err) {
        allocate = context.getBean(AllocateEvent.class);
        explain = context.getBean(ExplainRuns.class);
        this.out = out;
        this.err = err;
    }

    int run(String slug) {
        return switch (allocate.by(slug)) {
            case Outcome.Published(int participants, int latecomers, var figures) ->
                published(participants, latecomers, figures);
            case Outcome.NoSuchEvent() -> refused("There is no event " + slug + "; 'foyer doctor' lists them.");
            case Outcome.NoWishPhase() -> refused("The event has no wish phase: its seats are given at once.");
            case Outcome.TooEarly(var until) -> refused("Wishes are taken until " + until + "; nothing was given yet.");
            case Outcome.AlreadyPublished(var at) -> refused("The seats were given on " + at + " already.");
        };
    }

    private int published(int participants, int latecomers, Figures figures) {
        out.printf("%d participants got their seats, %d of them late%n", participants + latecomers, latecomers);
        out.printf(
                "%d seats wanted and not given, %d participants without any wish met%n",
                figures.unplaced(), figures.withoutWish());
        out.printf("%d points; no allocation can be below %s%n", figures.objective(), figures.bound());
        out.flush();
        explain.whatIsLeft();
        return 0;
    }

    private int refused(String reason) {
        err.println(reason);
        err.flush();
        return 1;
    }
}
