package foyer.registration;

import foyer.people.DataKind;
import foyer.people.ErasePersons;
import foyer.programme.Event;
import foyer.programme.RetentionDays;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promise of the form: so many days after the event, each kind of personal data is deleted. */
@Service
public class Retention {
    private final RegistrantStore registrants;
    private final ErasePersons erasePersons;
    private final ObjectProvider<EventData> eventData;
    private final Clock clock;

    Retention(
            RegistrantStore registrants, ErasePersons erasePersons, ObjectProvider<EventData> eventData, Clock clock) {
        this.registrants = registrants;
        this.erasePersons = erasePersons;
        this.eventData = eventData;
        this.clock = clock;
    }

    /** The moment from which on nothing of this kind is kept. */
    public static Instant ends(Event event, DataKind kind) {
        return RetentionDays.end(event.date(), event.zone(), days(event, kind));
    }

    /** Whole days after the event on which it is still kept. */
    public static int days(Event event, DataKind kind) {
        var days = event.registration().retention();
        return switch (kind) {
            case REGISTRATIONS -> days.registrations();
            case CONCERNS -> days.concerns();
            case ACCESS_NEEDS -> days.accessNeeds();
            case DIET -> days.diet();
            case MAILS -> days.mails();
            case HOSTS -> days.hosts();
            case AUDIT -> days.audit();
        };
    }

    /**
     * Deletes what is due, all or nothing; of several nodes one does it.
     *
     * @return how many rows of each kind were deleted or emptied; kinds with none are missing
     */
    @Transactional
    public Map<DataKind, Integer> endDue(Event event) {
        var ended = new EnumMap<DataKind, Integer>(DataKind.class);
        var due = Arrays.stream(DataKind.values())
                .filter(kind -> isDue(event, kind))
                .toList();
        if (due.isEmpty() || !registrants.lockForRetention(event.id())) {
            return ended;
        }
        due.forEach(kind -> {
            int rows = end(event, kind);
            if (rows > 0) {
                ended.put(kind, rows);
            }
        });
        return ended;
    }

    private boolean isDue(Event event, DataKind kind) {
        return !clock.instant().isBefore(ends(event, kind));
    }

    private int end(Event event, DataKind kind) {
        return switch (kind) {
            case REGISTRATIONS -> erasePersons.asDue(registrants.registeredFor(event.id()));
            case CONCERNS, ACCESS_NEEDS, DIET, MAILS -> erasePersons.only(kind, registrants.registeredFor(event.id()));
            case HOSTS, AUDIT ->
                eventData.stream()
                        .filter(data -> data.kind() == kind)
                        .mapToInt(data -> data.forget(event.id()))
                        .sum();
        };
    }
}
