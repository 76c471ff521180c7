package foyer.operations;

import foyer.operations.legal.LegalTexts;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.settings.SettingInForce;
import foyer.platform.settings.Settings;
import foyer.programme.Event;
import foyer.programme.Programmes;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Says how this installation stands: every setting, the database, the way mails go, the events, the texts that a language form lacks. */
final class Doctor {
    private final Texts texts;
    private final Settings settings;
    private final DatabaseStore database;
    private final Optional<Programmes> programmes;
    private final List<Event> events;
    private final boolean allTexts;
    private final Language language;

    /** @param allTexts true to name every text that a language form lacks */
    Doctor(ApplicationContext context, boolean allTexts) {
        this.allTexts = allTexts;
        this.programmes = context.getBeanProvider(Programmes.class).stream().findFirst();
        this.texts = context.getBean(Texts.class);
        this.settings = context.getBean(Settings.class);
        this.database = context.getBean(DatabaseStore.class);
        this.events = programmes.map(Programmes::all).orElse(List.of());
        this.language = OperatorsWords.language();
    }

    /** Returns 0 where all is well, else 1. */
    int examine(PrintWriter out) {
        out.println(text("settings"));
        settings.catalogue().forEach(setting -> print(setting, out));
        out.println();
        boolean well = examineDatabase(out) & examineMail(out);
        out.println();
        printEvents(out);
        out.println();
        programmes.ifPresent(all ->
                new TextsReport(texts, settings, language, allTexts).lines(all).forEach(out::println));
        out.println();
        printLegal(out);
        out.flush();
        return well ? 0 : 1;
    }

    private void print(SettingInForce setting, PrintWriter out) {
        out.printf("  %s = %s%n", setting.name(), setting.value().isEmpty() ? text("unset") : setting.value());
        out.printf("      %s%n", texts.text(language, setting.meaningKey()));
        out.printf("      %s%n", text("default", setting.initial().isEmpty() ? text("none") : setting.initial()));
    }

    private boolean examineDatabase(PrintWriter out) {
        var state = database.state();
        out.println(
                text("database", state.version(), text(settings.databaseUrl().isPresent() ? "external" : "embedded")));
        out.println("  " + text(state.durable() ? "durable" : "not-durable"));
        return state.durable();
    }

    private boolean examineMail(PrintWriter out) {
        return settings.mailUrl()
                .map(server -> examineMailServer(server, out))
                .orElseGet(() -> examineMailFolder(settings.dataFolder().resolve("mail"), out));
    }

    private boolean examineMailServer(URI server, PrintWriter out) {
        int port = server.getPort() > 0 ? server.getPort() : "smtps".equals(server.getScheme()) ? 465 : 25;
        boolean answers = answers(server.getHost(), port);
        out.println(text(answers ? "mail-server" : "mail-server-silent", server.getHost() + ":" + port));
        return answers;
    }

    private boolean examineMailFolder(Path folder, PrintWriter out) {
        boolean writable = Files.notExists(folder) || Files.isWritable(folder);
        out.println(text(writable ? "mail-folder" : "mail-folder-closed", folder));
        return writable;
    }

    private static boolean answers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 3000);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    private void printEvents(PrintWriter out) {
        out.println(text("events", events.size()));
        events.forEach(
                event -> out.printf("  %s: %s%n", event.slug(), event.title().in(language)));
    }

    /** What is missing there keeps nothing from running, so it is told and no fault. */
    private void printLegal(PrintWriter out) {
        var folder = settings.dataFolder();
        var missing = new LegalTexts(texts, settings.baseUrl(), folder, events).missing(language);
        out.println(text("legal", missing.size(), folder.resolve("legal").resolve("details.properties")));
        missing.forEach(detail -> out.println("  " + detail));
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "operations.doctor." + key, arguments);
    }
}
