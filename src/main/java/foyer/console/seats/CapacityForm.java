package foyer.console.seats;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.ChangeCapacity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another number of seats, as it was sent. @param free seats of every slot */
record CapacityForm(OpenedSlot slot, Map<Slot, Integer> free, Sent sent) {
    private static final int MOST = 10_000;
    private static final int LONGEST = 1000;

    /** @param choice empty, {@code over-book} or {@code ask}; @param to an offering's key */
    record Sent(String seats, String choice, String reason, String to) {
        static Sent of(Map<String, String> fields) {
            return new Sent(
                    fields.getOrDefault("seats", ""),
                    fields.getOrDefault("choice", ""),
                    fields.getOrDefault("reason", ""),
                    fields.getOrDefault("to", ""));
        }
    }

    /** @return null when it is no number that a slot can have */
    @Nullable
    Integer seats() {
        try {
            int seats = Integer.parseInt(sent.seats().strip());
            return seats >= 0 && seats <= MOST ? seats : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    ChangeCapacity.Choice choice() {
        if (sent.choice().equals("over-book") && reasonFault() == null) {
            return new ChangeCapacity.Choice.OverBook(sent.reason().strip());
        }
        return sent.choice().equals("ask")
                ? others().stream()
                        .filter(other -> other.offering().key().equals(sent.to()))
                        .<ChangeCapacity.Choice>map(other -> new ChangeCapacity.Choice.Ask(other.slot()))
                        .findFirst()
                        .orElse(new ChangeCapacity.Choice.None())
                : new ChangeCapacity.Choice.None();
    }

    /** @param tooMany seats that people have beyond the number; 0 where that is not known to be so */
    CapacityView view(int tooMany, List<SlotView.Person> sitting) {
        var fields = List.of(seatsField(), choiceField(tooMany), reasonField(), toField());
        return new CapacityView(
                slot.visit(),
                slot.visit().name(slot.offering()),
                slot.visit().name(slot.round()),
                slot.at("seats") + "/capacity",
                slot.at("seats"),
                fields.get(0),
                tooMany == 0
                        ? null
                        : new CapacityView.Decision(
                                slot.visit().t("console.capacity.too-many", tooMany),
                                fields.get(1),
                                choices(),
                                fields.get(2),
                                fields.get(3),
                                targets(),
                                sitting),
                FieldErrors.of(fields.toArray(Field[]::new)));
    }

    private Field seatsField() {
        var visit = slot.visit();
        return Field.of("seats", visit.t("console.capacity.seats"))
                .hint(visit.t("console.capacity.seats.hint"))
                .value(sent.seats())
                .error(seats() != null ? null : visit.t("console.capacity.seats.wrong", MOST))
                .required();
    }

    private Field choiceField(int tooMany) {
        var visit = slot.visit();
        return Field.of("choice", visit.t("console.capacity.choice"))
                .value(sent.choice())
                .error(tooMany > 0 && sent.choice().isEmpty() ? visit.t("console.capacity.choice.missing") : null)
                .required();
    }

    private Field reasonField() {
        return Field.of("reason", slot.visit().t("console.capacity.reason"))
                .hint(slot.visit().t("console.capacity.reason.hint"))
                .value(sent.reason())
                .error(sent.choice().equals("over-book") ? reasonFault() : null)
                .atMost(LONGEST);
    }

    private @Nullable String reasonFault() {
        var reason = sent.reason().strip();
        if (reason.isEmpty()) {
            return slot.visit().t("console.capacity.reason.missing");
        }
        return reason.codePointCount(0, reason.length()) > LONGEST
                ? slot.visit().t("console.capacity.reason.too-long", LONGEST)
                : null;
    }

    private Field toField() {
        boolean wrong = sent.choice().equals("ask") && choice() instanceof ChangeCapacity.Choice.None;
        return Field.of("to", slot.visit().t("console.capacity.to"))
                .hint(slot.visit().t("console.capacity.to.hint"))
                .value(sent.to())
                .error(wrong ? slot.visit().t("console.capacity.to.missing") : null);
    }

    private List<Choice> choices() {
        var visit = slot.visit();
        return List.of(
                new Choice(
                        "over-book",
                        visit.t("console.capacity.over-book"),
                        sent.choice().equals("over-book")),
                new Choice("ask", visit.t("console.capacity.ask"), sent.choice().equals("ask")));
    }

    private List<Choice> targets() {
        return others().stream()
                .map(other -> new Choice(
                        other.offering().key(),
                        slot.visit()
                                .t(
                                        "console.capacity.free",
                                        slot.visit().name(other.offering()),
                                        free.getOrDefault(other.slot(), 0)),
                        other.offering().key().equals(sent.to())))
                .toList();
    }

    /** Where seats are free in the same round. */
    private List<OpenedSlot> others() {
        return OpenedSlot.all(slot.visit()).stream()
                .filter(other -> other.round().equals(slot.round())
                        && !other.offering().equals(slot.offering())
                        && free.getOrDefault(other.slot(), 0) > 0)
                .toList();
    }
}
