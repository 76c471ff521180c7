package foyer.programme.eventfile;

import foyer.programme.ChangeRules;
import foyer.programme.ChangeRules.Clash;
import java.util.Arrays;
import java.util.List;

/** {@code changes}: what people may change by themselves; what is not named is as usual. */
final class ChangesPart {
    static final String KEY = "changes";

    private ChangesPart() {}

    /** @param rules the keys of {@code registration} */
    static ChangeRules of(Fields rules) {
        var usual = ChangeRules.USUAL;
        if (!rules.has(KEY)) {
            return usual;
        }
        var changes = rules.fields(KEY, List.of(), List.of("clash", "handingOn"));
        return new ChangeRules(
                changes.find("clash")
                        .map(at -> at.oneOf(Arrays.stream(Clash.values()), Clash::code, usual.clash()))
                        .orElse(usual.clash()),
                changes.find("handingOn").map(Place::yesOrNo).orElse(usual.handingOn()));
    }
}
