package foyer.console.needs;

import foyer.people.Need;
import foyer.people.NeedAnswer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a need stands, as the pages of the team name it. */
enum NeedState {
    OPEN,
    PROMISED,
    NOT_POSSIBLE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<NeedState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    static NeedState of(Need need) {
        return switch (need.answer()) {
            case NeedAnswer.Open _ -> OPEN;
            case NeedAnswer.Promised _ -> PROMISED;
            case NeedAnswer.NotPossible _ -> NOT_POSSIBLE;
        };
    }
}
