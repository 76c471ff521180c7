package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.platform.pdf.DoorListView;
import foyer.platform.pdf.DoorListView.DoorList;
import foyer.platform.security.Audit;
import foyer.programme.Room;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is expected where: names of those who have confirmed, companions among them, and nothing else. */
@Component
class DoorLists {
    private final SeatListStore store;
    private final Audit audit;
    private final Clock clock;

    DoorLists(SeatListStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    DoorListView of(ConsoleVisit visit, List<OpenedSlot> slots) {
        var event = visit.programme().event();
        slots.forEach(slot -> audit.record(
                visit.actor(),
                "door-list.read",
                slot.offering().id().value(),
                event.id().value()));
        var sitting = store.sitting(event.id());
        return new DoorListView(
                visit.page(),
                visit.page().t(event.title()),
                visit.dates().dateAndTime(clock.instant()),
                slots.stream().map(slot -> list(slot, sitting)).toList());
    }

    private static DoorList list(OpenedSlot slot, List<SeatListStore.Sitting> sitting) {
        var visit = slot.visit();
        return new DoorList(
                visit.name(slot.offering()),
                visit.name(slot.round()),
                room(visit, slot.offering().room()),
                sitting.stream()
                        .filter(person -> person.confirmed() && person.slot().equals(slot.slot()))
                        .map(person -> SeatNames.name(visit, person))
                        .toList());
    }

    private static String room(ConsoleVisit visit, @Nullable Room room) {
        return room == null ? "" : visit.page().t(room.name());
    }
}
