package foyer.console.seats;

import foyer.console.ConsoleVisit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sits and who waits in one slot, in words. */
@Component
class SlotViews {
    private final SeatNumbers numbers;
    private final SeatListStore store;

    SlotViews(SeatNumbers numbers, SeatListStore store) {
        this.numbers = numbers;
        this.store = store;
    }

    /** @param done what has just been done; @param seats how many that concerned */
    SlotView of(OpenedSlot opened, String done, int seats) {
        var visit = opened.visit();
        var counted = numbers.of(visit.programme().event().id());
        return new SlotView(
                visit,
                visit.name(opened.offering()),
                visit.name(opened.round()),
                said(visit, done, seats),
                counted.words(visit, opened.slot()),
                over(opened, counted),
                sitting(opened),
                store.waiting(opened.slot()).stream()
                        .map(person -> SeatNames.waiting(visit, person))
                        .toList(),
                opened.at("seats") + "/capacity",
                opened.at("door-lists"));
    }

    List<SlotView.Person> sitting(OpenedSlot opened) {
        return store.sitting(opened.visit().programme().event().id()).stream()
                .filter(person -> person.slot().equals(opened.slot()))
                .map(person -> SeatNames.sitting(opened.visit(), person))
                .toList();
    }

    private static @Nullable String said(ConsoleVisit visit, String done, int seats) {
        return switch (done) {
            case "capacity" -> visit.t("console.capacity.done");
            case "asked" -> visit.t("console.capacity.done.asked", seats);
            default -> null;
        };
    }

    private List<String> over(OpenedSlot opened, SeatNumbers.Counted counted) {
        int over = counted.beyond(
                opened.slot(),
                opened.offering().capacity().getOrDefault(opened.round().id(), 0));
        if (over == 0) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(opened.visit().t("console.capacity.over", over)),
                        store.whyOver(opened.slot()).stream())
                .toList();
    }
}
