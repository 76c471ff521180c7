package foyer.operations;

import static java.util.Objects.requireNonNull;

import foyer.allocation.AllocateEvent;
import foyer.allocation.AllocateEvent.Outcome;
import foyer.platform.settings.Settings;
import foyer.programme.Import;
import foyer.programme.ImportEvent;
import foyer.programme.Programmes;
import foyer.registration.ConfirmRegistration;
import foyer.registration.Registering;
import foyer.registration.SubmitRegistration;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Plays what happened before a stage of the demo, through the same code that serves people. Each act starts the
 * application anew with the clock at its own day: nothing has to pretend that a phase is still open.
 */
final class DemoPast {
    private static final String EVENT = "kulturkonferenz-14";
    private static final String FILE = "events/kulturkonferenz-14/event.yaml";
    private static final String WISHES = "2025-11-10T07:30:00Z";
    private static final String ALLOCATION = "2025-11-17T08:00:00Z";
    private static final String LIVE = "2025-11-20T08:00:00Z";
    private static final String LAST_DAY = "2025-12-03T09:00:00Z";

    private final Application application;

    DemoPast(Application application) {
        this.application = application;
    }

    void until(DemoStage stage) {
        act(WISHES, context -> {
            importEvent(context);
            register(context, 0, 150);
        });
        if (stage.compareTo(DemoStage.REGISTRATION) >= 0) {
            act(ALLOCATION, DemoPast::allocate);
            act(LIVE, context -> register(context, 150, 330));
        }
        if (stage.compareTo(DemoStage.RUNNING) >= 0) {
            act(LAST_DAY, context -> register(context, 330, 400));
        }
    }

    private void act(String day, Consumer<ApplicationContext> happens) {
        var now = Instant.parse(day).toString();
        application.inside(Map.of("FOYER_CLOCK", now, "FOYER_EXAMPLE", "true"), context -> {
            happens.accept(context);
            clearMails(context);
            return 0;
        });
    }

    private static void importEvent(ApplicationContext context) {
        try (var file = requireNonNull(DemoPast.class.getClassLoader().getResourceAsStream(FILE), FILE)) {
            switch (context.getBean(ImportEvent.class).from("event.yaml", file.readAllBytes())) {
                case Import.Imported done -> {}
                case Import.Refused(var mistakes) -> throw new IllegalStateException("event.yaml: " + mistakes);
                case Import.WouldTakeSeats(var taken) -> throw new IllegalStateException("event.yaml: " + taken);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void register(ApplicationContext context, int from, int to) {
        var programme = context.getBean(Programmes.class).bySlug(EVENT).orElseThrow();
        var people = new InventedPeople(programme);
        var submit = context.getBean(SubmitRegistration.class);
        var confirm = context.getBean(ConfirmRegistration.class);
        for (int number = from; number < to; number++) {
            if (submit.by(people.person(number)) instanceof Registering.Registered registered) {
                confirm.by(registered.registration().id());
            }
        }
    }

    private static void allocate(ApplicationContext context) {
        var outcome = context.getBean(AllocateEvent.class).by(EVENT);
        if (!(outcome instanceof Outcome.Published)) {
            throw new IllegalStateException("The example's seats could not be given: " + outcome);
        }
    }

    /** The invented people's mails would bury those of the person who tries the example. */
    private static void clearMails(ApplicationContext context) {
        var waiting =
                context.getBean(MeterRegistry.class).get("foyer.outbox.waiting").gauge();
        try {
            while (waiting.value() > 0) {
                Thread.sleep(100);
            }
            FileSystemUtils.deleteRecursively(
                    context.getBean(Settings.class).dataFolder().resolve("mail"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
