package foyer.console.host;

import foyer.console.ConsoleVisit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Everybody who leads an offering, with what the team entered about them. */
@Component
class HostEntries {
    private final Hosts hosts;

    HostEntries(Hosts hosts) {
        this.hosts = hosts;
    }

    /** In the programme's order. */
    List<HostEntry> of(ConsoleVisit visit) {
        var known = hosts.of(visit.programme().event());
        return HostEntry.leading(visit).stream()
                .map(speaker -> new HostEntry(visit, speaker, Optional.ofNullable(known.get(speaker.id()))))
                .toList();
    }

    /** An unknown one ends in the page for unknown addresses. */
    HostEntry of(ConsoleVisit visit, String key) {
        return of(visit).stream()
                .filter(entry -> entry.speaker().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
