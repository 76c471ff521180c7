package foyer.operations;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line. Every command ends with 0 (done), 1 (refused, with the reason) or 2 (wrong use). */
@Command(
        name = "foyer",
        mixinStandardHelpOptions = true,
        versionProvider = FoyerCommand.Version.class,
        description = "Runs a participatory conference: programme, registration, seats, the day.",
        footer = {"", "Settings come from the environment; 'foyer doctor' lists them."},
        synopsisSubcommandLabel = "COMMAND")
public final class FoyerCommand {
    private static final Map<String, String> WITHOUT_JOBS = Map.of("foyer.jobs.enabled", "false");

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private FoyerCommand(Application application) {
        this.application = application;
    }

    /** @param main the class whose package is the application */
    public static CommandLine of(Class<?> main) {
        return new CommandLine(new FoyerCommand(new Application(main)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, arguments) -> {
                    line.getErr().println(Reason.of(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Command(description = "Serves the pages and the API until it is stopped.", mixinStandardHelpOptions = true)
    int serve() {
        application.serve(Map.of());
        return 0;
    }

    @Command(
            description =
                    "Shows every setting, the database, the way mails go, the events, and which texts are missing.",
            mixinStandardHelpOptions = true)
    int doctor(
            @Option(names = "--texts", description = "Name every missing text, not only the first few.") boolean all) {
        return application.inside(
                Map.of(),
                context -> new Doctor(context, all).examine(spec.commandLine().getOut()));
    }

    @Command(
            name = "import",
            description = "Shows what an event file changes, or everything that is in the way, and releases it.",
            mixinStandardHelpOptions = true)
    int importFile(
            @Parameters(paramLabel = "FILE", description = "The event file, YAML.") Path file,
            @Option(names = "--dry-run", description = "Only show, write nothing.") boolean onlyShow) {
        if (!file.toFile().isFile()) {
            throw wrongUse("import", file + " is not a file");
        }
        var line = spec.commandLine();
        return application.inside(
                Map.of(), context -> new ImportFile(context).run(file, onlyShow, line.getOut(), line.getErr()));
    }

    @Command(
            description = {
                "Gives the seats: of an event after its wish phase, or of the wishes in a folder.",
                "A folder holds offerings.csv, wishes.csv and, if needed, without.csv, fixed.csv, companions.csv",
                "and weights.csv; seats.csv, certificate.json and prices.csv are written into it."
            },
            mixinStandardHelpOptions = true)
    int allocate(
            @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder.") @Nullable Path folder,
            @Option(names = "--event", paramLabel = "SLUG", description = "The event.") @Nullable String event,
            @Option(
                            names = "--seed",
                            paramLabel = "TEXT",
                            description = "What the lottery of a folder is drawn from; a random one if left out.")
                    @Nullable
                    String seed,
            @Option(
                            names = "--verify",
                            description = "Check the seats, prices and certificate in the folder, and write nothing.")
                    boolean verify) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        if (verify && folder != null && event == null && seed == null) {
            requireFolder(folder);
            return new VerifyFolder(out, err).run(folder);
        }
        if (folder != null && event == null && !verify) {
            requireFolder(folder);
            return new AllocateFolder(out, err).run(folder, seed);
        }
        if (event != null && folder == null && seed == null && !verify) {
            return application.inside(Map.of(), context -> new AllocateBySlug(context, out, err).run(event));
        }
        throw wrongUse("allocate", "name either a folder or an event; a seed or --verify goes with a folder only");
    }

    @Command(
            description = {
                "Saves everything into one file: all rows as of one moment, and the files of the data folder.",
                "Foyer may run meanwhile. The file holds personal data and the key of the links."
            },
            mixinStandardHelpOptions = true)
    int backup(
            @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.") Path file) {
        var line = spec.commandLine();
        return application.inside(
                WITHOUT_JOBS, context -> new BackupCommands(context, line.getOut(), line.getErr()).backup(file));
    }

    @Command(
            description = "Brings a backup into an installation that is empty. Who was erased since stays erased.",
            mixinStandardHelpOptions = true)
    int restore(@Parameters(paramLabel = "FILE", description = "The backup.") Path file) {
        if (!file.toFile().isFile()) {
            throw wrongUse("restore", file + " is not a file");
        }
        var line = spec.commandLine();
        return application.alone(
                WITHOUT_JOBS, context -> new BackupCommands(context, line.getOut(), line.getErr()).restore(file));
    }

    @Command(
            description = {
                "Writes an event into a new folder: its event file, and its registrations, wishes, seats and waiting",
                "lists as CSV. Concerns and access needs are not in it."
            },
            mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--event", paramLabel = "SLUG", required = true, description = "The event.") String event,
            @Parameters(paramLabel = "DIR", description = "The folder; it must not be there yet.") Path folder) {
        var line = spec.commandLine();
        return application.inside(
                WITHOUT_JOBS, context -> new ExportCommand(context, line.getOut(), line.getErr()).run(event, folder));
    }

    @Command(
            description = {
                "Deletes everything about one person, in every event; their seats go to who waits for them.",
                "The e-mail address is asked for, or read from the first line of the input."
            },
            mixinStandardHelpOptions = true)
    int erase(@Option(names = "--yes", description = "Do not ask before deleting.") boolean sure) {
        var line = spec.commandLine();
        var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return application.inside(
                WITHOUT_JOBS, context -> new EraseCommand(context, in, line.getOut(), line.getErr()).run(sure));
    }

    private void requireFolder(Path folder) {
        if (!folder.toFile().isDirectory()) {
            throw wrongUse("allocate", folder + " is not a folder");
        }
    }

    private ParameterException wrongUse(String command, String reason) {
        return new ParameterException(spec.subcommands().get(command), reason);
    }

    @Command(
            name = "admin-link",
            description = {
                "Prints a link that signs an organiser in, once; with --auditor, somebody who may only check the seats",
                "of one event.",
                "Hand it on by a way that only they can read; it cannot be shown again."
            },
            mixinStandardHelpOptions = true)
    int adminLink(
            @Option(
                            names = "--hours",
                            defaultValue = "1",
                            paramLabel = "N",
                            description = "How long it can be used, 1 to 168; ${DEFAULT-VALUE} if left out.")
                    int hours,
            @Option(
                            names = "--auditor",
                            paramLabel = "SLUG",
                            description = "For an auditor of this event, who sees the files to check and nothing else.")
                    @Nullable
                    String event) {
        if (hours < 1 || hours > 168) {
            throw wrongUse("admin-link", "a link can be used for 1 to 168 hours");
        }
        var out = spec.commandLine().getOut();
        return application.inside(
                Map.of(),
                context -> new PrintSignInLink(context, out, spec.commandLine().getErr())
                        .run(event, Duration.ofHours(hours)));
    }

    @Command(
            description = {
                "Shows Foyer with the seed event at a stage of its life; all in it is invented.",
                "Use bin/demo, which gives it a fresh data folder."
            },
            mixinStandardHelpOptions = true)
    int demo(
            @Option(
                            names = "--stage",
                            defaultValue = "registration",
                            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if left out.")
                    DemoStage stage) {
        new Demo(application, spec.commandLine().getOut()).show(stage);
        return 0;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = FoyerCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Foyer " + (version == null ? "(from its sources)" : version)};
        }
    }
}
