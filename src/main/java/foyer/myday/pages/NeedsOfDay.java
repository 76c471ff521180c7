package foyer.myday.pages;

import foyer.myday.pages.MyDayView.NeedsPart;
import foyer.people.Need;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Room;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what somebody needs into words: what is open, what is promised and where, what is not possible and whom to call. */
record NeedsOfDay(Stay stay, Needs needs) {

    NeedsPart view() {
        boolean nothing = needs.equals(Needs.NONE);
        return new NeedsPart(
                needs.all().stream()
                        .map(need -> new Fact(what(need), answer(need.answer())))
                        .toList(),
                eats(),
                new Page.Link(stay.say(nothing ? "needs.add" : "needs.change"), stay.below("needs")));
    }

    private String what(Need need) {
        return need.kind() == NeedKind.OTHER
                ? Objects.requireNonNull(need.words())
                : stay.page().t("registration.need." + need.kind().code());
    }

    private String answer(NeedAnswer answer) {
        return switch (answer) {
            case NeedAnswer.Open(boolean again) -> stay.say(again ? "needs.open.again" : "needs.open");
            case NeedAnswer.Promised(var where, var rooms) -> promised(where, rooms);
            case NeedAnswer.NotPossible(var call) ->
                stay.say(
                        "needs.not-possible",
                        call.isEmpty() ? stay.programme().event().contact() : call);
        };
    }

    private String promised(String where, Set<UUID> rooms) {
        var places = Stream.concat(
                        stay.programme().rooms().stream()
                                .filter(room -> rooms.contains(room.id().value()))
                                .map(this::name),
                        Stream.of(where))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? stay.say("needs.promised") : stay.say("needs.promised.where", places);
    }

    private String name(Room room) {
        return stay.page().t(room.name());
    }

    private String eats() {
        var diet = needs.diet();
        return Stream.concat(
                        diet == null ? Stream.empty() : Stream.of(stay.page().t("registration.diet." + diet.code())),
                        needs.allergies() == null
                                ? Stream.empty()
                                : Stream.of(stay.say("needs.allergies", needs.allergies())))
                .collect(Collectors.joining(". "));
    }
}
