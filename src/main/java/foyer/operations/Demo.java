package foyer.operations;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.platform.settings.Settings;
import foyer.programme.Programmes;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Shows the seed event at one of its stages: the clock stands there and goes on. */
final class Demo {
    private final Application application;
    private final PrintWriter out;

    Demo(Application application, PrintWriter out) {
        this.application = application;
        this.out = out;
    }

    void show(DemoStage stage) {
        new DemoPast(application).until(stage);
        greet(application.serve(at(stage.starts())));
    }

    private static Map<String, String> at(Instant now) {
        return Map.of("FOYER_CLOCK", now.toString(), "FOYER_EXAMPLE", "true", "logging.level.root", "warn");
    }

    /** The person at the keyboard may read German or English, so both are printed. */
    private void greet(ApplicationContext context) {
        var texts = context.getBean(Texts.class);
        var settings = context.getBean(Settings.class);
        var signIn = context.getBean(SignInLinks.class)
                .make(Role.ORGANISER, Duration.ofHours(24))
                .toString();
        for (var language : List.of(Language.DE, Language.EN)) {
            out.println();
            out.println(texts.text(language, "operations.demo.ready"));
            context.getBeanProvider(Programmes.class)
                    .ifAvailable(programmes -> programmes.all().forEach(event -> {
                        var address = settings.baseUrl() + "/events/" + event.slug();
                        line(texts.text(language, "operations.demo.programme"), address);
                        line(texts.text(language, "operations.demo.registration"), address + "/registrations/new");
                    }));
            line(texts.text(language, "operations.demo.organiser"), signIn);
            line(
                    texts.text(language, "operations.demo.mails"),
                    settings.dataFolder().resolve("mail").toString());
            out.println(texts.text(language, "operations.demo.end"));
        }
        out.flush();
    }

    private void line(String label, String value) {
        out.printf("  %-26s %s%n", label, value);
    }
}
