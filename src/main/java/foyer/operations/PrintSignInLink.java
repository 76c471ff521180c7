package foyer.operations;

import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.programme.Programmes;
import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** {@code admin-link}: for the team, or with an event for its auditor. */
final class PrintSignInLink {
    private final SignInLinks links;
    private final Programmes programmes;
    private final PrintWriter out;
    private final PrintWriter err;

    PrintSignInLink(ApplicationContext context, PrintWriter out, PrintWriter err) {
        links = context.getBean(SignInLinks.class);
        programmes = context.getBean(Programmes.class);
        this.out = out;
        this.err = err;
    }

    int run(@Nullable String event, Duration valid) {
        if (event != null && programmes.bySlug(event).isEmpty()) {
            err.println("There is no event " + event + "; 'foyer doctor' lists them.");
            err.flush();
            return 1;
        }
        out.println(event == null ? links.make(Role.ORGANISER, valid) : links.makeForAuditor(event, valid));
        out.flush();
        return 0;
    }
}
