package foyer.console.needs;

import foyer.console.ConsoleVisit;
import foyer.console.needs.AnswerView.NeedPart;
import foyer.people.Need;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.programme.Room;
import foyer.registration.EventNeeds.PersonNeeds;
import foyer.registration.RoomFit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on which one person's needs are answered, in words and fields. */
record AnswerForms(ConsoleVisit visit, PersonNeeds person) {

    AnswerView view(List<AnswerForm> forms, boolean checked) {
        var row = new NeedsRows(visit, List.of(person)).people(null).getFirst();
        var parts = forms.stream().map(form -> part(form, checked)).toList();
        return new AnswerView(
                visit,
                row.name(),
                row.href(),
                visit.at("/needs"),
                FieldErrors.of(parts.stream()
                        .flatMap(part -> Stream.of(part.answer(), part.passedOn()))
                        .toArray(Field[]::new)),
                row.seats(),
                row.lacking(),
                parts);
    }

    private NeedPart part(AnswerForm form, boolean checked) {
        return new NeedPart(
                words(form),
                field("state", form).required(),
                states(form),
                field("rooms", form).hint(visit.t("console.needs.field.rooms.hint")),
                rooms(form),
                field("answer", form)
                        .hint(visit.t("console.needs.field.answer.hint"))
                        .value(form.answer())
                        .atMost(AnswerForm.LONGEST)
                        .error(checked ? words(form.fault()) : null),
                field("told", form)
                        .hint(visit.t("console.needs.field.told.hint"))
                        .value(form.passedOn())
                        .atMost(AnswerForm.LONGEST)
                        .error(checked ? words(form.faultOfPassedOn()) : null));
    }

    private String words(AnswerForm form) {
        return person.needs()
                .of(form.kind())
                .map(Need::words)
                .orElseGet(() -> visit.t("console.need." + form.kind().code()));
    }

    private @Nullable String words(@Nullable String fault) {
        return fault == null ? null : visit.t("console.needs.fault." + fault, AnswerForm.LONGEST);
    }

    private Field field(String name, AnswerForm form) {
        return Field.of(AnswerForm.name(name, form.kind()), visit.t("console.needs.field." + name));
    }

    private List<Choice> states(AnswerForm form) {
        return Arrays.stream(NeedState.values())
                .map(state ->
                        new Choice(state.code(), visit.t("console.needs.state." + state.code()), state == form.state()))
                .toList();
    }

    private List<Choice> rooms(AnswerForm form) {
        return person.rooms(visit.programme()).stream()
                .filter(Objects::nonNull)
                .map(room -> room(room, form))
                .toList();
    }

    private Choice room(Room room, AnswerForm form) {
        var id = room.id().value().toString();
        var name = visit.page().t(room.name());
        var label = RoomFit.lacks(room, form.kind())
                ? visit.t(
                        "console.needs.room.lacks",
                        name,
                        visit.t("console.need.lacks." + form.kind().code()))
                : name;
        return new Choice(id, label, form.rooms().contains(id));
    }
}
