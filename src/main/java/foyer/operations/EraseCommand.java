package foyer.operations;

import foyer.people.People;
import foyer.people.Person;
import foyer.people.TellPersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.registration.EraseRegistrant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** {@code erase}: one person, by an address that is read and never an argument, as arguments stand in the list of processes. */
final class EraseCommand {
    private final ApplicationContext context;
    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;

    EraseCommand(ApplicationContext context, BufferedReader in, PrintWriter out, PrintWriter err) {
        this.context = context;
        this.in = in;
        this.out = out;
        this.err = err;
        this.language = OperatorsWords.language();
    }

    /** @param sure do not ask */
    int run(boolean sure) {
        ask("address");
        var address = line();
        if (!address.contains("@")) {
            return refused("no-address", 2);
        }
        var persons = context.getBean(People.class).withAddress(address);
        if (persons.isEmpty()) {
            return refused("unknown", 1);
        }
        show(persons);
        if (!sure) {
            ask("sure");
            if (!line().equalsIgnoreCase(text("yes"))) {
                return refused("kept", 1);
            }
        }
        return erase(persons);
    }

    private void show(List<Person> persons) {
        out.println(text("goes", persons.size()));
        for (var person : persons) {
            context.getBean(TellPersonalData.class).about(person.id(), language).forEach(section -> {
                out.println("  " + section.title());
                section.items().forEach(item -> out.println("    " + item.label() + ": " + item.value()));
            });
        }
        out.println(text("stays"));
        out.flush();
    }

    /** Of each event by itself: the seats move on in the transaction that frees them. */
    private int erase(List<Person> persons) {
        var erase = context.getBean(EraseRegistrant.class);
        int erased = persons.stream()
                .flatMap(person -> erase.registrationsOf(person.id()).stream())
                .mapToInt(erase::of)
                .sum();
        out.println(text("done", erased));
        out.flush();
        return 0;
    }

    private void ask(String key) {
        out.print(text(key) + " ");
        out.flush();
    }

    private int refused(String key, int code) {
        err.println(text(key));
        err.flush();
        return code;
    }

    private String line() {
        try {
            return Objects.requireNonNullElse(in.readLine(), "").strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String text(String key, Object... arguments) {
        return context.getBean(Texts.class).text(language, "operations.erase." + key, arguments);
    }
}
