package foyer.console.host;

import foyer.people.DataKind;
import foyer.programme.EventId;
import foyer.registration.EventData;
import org.springframework.stereotype.Component;

/** How hosts of an event are reached and what they wrote to their groups; what they published stays with the programme. */
@Component
class HostData implements EventData {
    private final Hosts hosts;
    private final MessageStore messages;

    HostData(Hosts hosts, MessageStore messages) {
        this.hosts = hosts;
        this.messages = messages;
    }

    @Override
    public DataKind kind() {
        return DataKind.HOSTS;
    }

    @Override
    public int forget(EventId event) {
        return messages.deleteAll(event) + hosts.eraseAll(event);
    }
}
