package foyer.console.needs;

import foyer.people.Need;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.registration.AnswerNeeds.TeamAnswer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The answer to one need as it was sent, or as it stands. {@code toString} tells nothing of it.
 *
 * @param rooms ids of rooms that a promise is tied to, as texts
 */
record AnswerForm(NeedKind kind, NeedState state, Set<String> rooms, String answer, String passedOn) {
    static final int LONGEST = 300;

    static AnswerForm of(Need need) {
        var told = Objects.requireNonNullElse(need.passedOn(), "");
        return switch (need.answer()) {
            case NeedAnswer.Open _ -> new AnswerForm(need.kind(), NeedState.OPEN, Set.of(), "", told);
            case NeedAnswer.Promised(var where, var rooms) ->
                new AnswerForm(
                        need.kind(),
                        NeedState.PROMISED,
                        rooms.stream().map(UUID::toString).collect(Collectors.toSet()),
                        where,
                        told);
            case NeedAnswer.NotPossible(var call) ->
                new AnswerForm(need.kind(), NeedState.NOT_POSSIBLE, Set.of(), call, told);
        };
    }

    /** @param may ids of the rooms that can be chosen; others are dropped */
    static AnswerForm sent(NeedKind kind, MultiValueMap<String, String> sent, Set<String> may) {
        return new AnswerForm(
                kind,
                NeedState.ofCode(typed(sent, "state", kind)).orElse(NeedState.OPEN),
                sent.getOrDefault(name("rooms", kind), List.of()).stream()
                        .filter(may::contains)
                        .collect(Collectors.toSet()),
                typed(sent, "answer", kind),
                typed(sent, "told", kind));
    }

    static String name(String field, NeedKind kind) {
        return field + "." + kind.code();
    }

    /** Key of what is wrong with the answer; null when nothing is. */
    @Nullable
    String fault() {
        if (answer.length() > LONGEST) {
            return "too-long";
        }
        return switch (state) {
            case OPEN -> null;
            case PROMISED -> answer.isEmpty() && rooms.isEmpty() ? "where" : null;
            case NOT_POSSIBLE -> answer.isEmpty() ? "call" : null;
        };
    }

    @Nullable
    String faultOfPassedOn() {
        return passedOn.length() > LONGEST ? "too-long" : null;
    }

    TeamAnswer told() {
        NeedAnswer said = switch (state) {
            case OPEN -> NeedAnswer.OPEN;
            case PROMISED ->
                new NeedAnswer.Promised(
                        answer, rooms.stream().map(UUID::fromString).collect(Collectors.toSet()));
            case NOT_POSSIBLE -> new NeedAnswer.NotPossible(answer);
        };
        return new TeamAnswer(said, passedOn.isEmpty() ? null : passedOn);
    }

    @Override
    public String toString() {
        return "AnswerForm[…]";
    }

    private static String typed(MultiValueMap<String, String> sent, String field, NeedKind kind) {
        var value = sent.getFirst(name(field, kind));
        return value == null ? "" : value.replaceAll("\\p{Cc}+", " ").strip();
    }
}
