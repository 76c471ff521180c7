package foyer.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for a command that needs it: as the server, or only its insides. */
record Application(Class<?> main) {

    /** @param settings win over the environment's */
    ConfigurableApplicationContext serve(Map<String, String> settings) {
        return started(WebApplicationType.SERVLET, settings);
    }

    /** Works without a web server; where one runs on the same data folder, its database is joined. */
    int inside(Map<String, String> settings, ToIntFunction<ApplicationContext> work) {
        var joining = new HashMap<>(settings);
        joining.put("foyer.database.join", "true");
        return alone(joining, work);
    }

    /** Works without a web server, and refuses where one runs on the same data folder. */
    int alone(Map<String, String> settings, ToIntFunction<ApplicationContext> work) {
        var quiet = new HashMap<>(settings);
        quiet.put("logging.level.root", "warn");
        try (var context = started(WebApplicationType.NONE, quiet)) {
            return work.applyAsInt(context);
        }
    }

    private ConfigurableApplicationContext started(WebApplicationType type, Map<String, String> settings) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(main).web(type).run(arguments);
    }
}
