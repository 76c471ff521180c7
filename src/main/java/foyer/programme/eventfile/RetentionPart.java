package foyer.programme.eventfile;

import foyer.programme.Mistake.Problem;
import foyer.programme.RetentionDays;
import java.util.List;

/** {@code retentionDays: 90}, or {@code retention} with days for each kind; what it does not name is kept as usual. */
final class RetentionPart {
    static final String ALL = "retentionDays";
    static final String EACH = "retention";

    private static final String REGISTRATIONS = "registrations";

    private final Fields days;
    private final int registrations;

    private RetentionPart(Fields days, int registrations) {
        this.days = days;
        this.registrations = registrations;
    }

    /** @param rules the keys of {@code registration} */
    static RetentionDays of(Fields rules) {
        if (rules.has(ALL) == rules.has(EACH)) {
            var place = rules.find(EACH).orElseGet(rules::place);
            place.wrong(Problem.RETENTION_ONCE);
            return RetentionDays.usual(1);
        }
        if (rules.has(ALL)) {
            return RetentionDays.usual(rules.number(ALL, 1, RetentionDays.MOST));
        }
        var fields = rules.fields(
                EACH, List.of(REGISTRATIONS), List.of("concerns", "accessNeeds", "diet", "mails", "hosts", "audit"));
        return new RetentionPart(fields, fields.number(REGISTRATIONS, 1, RetentionDays.MOST)).days();
    }

    /** What goes with the registration cannot be kept longer: more days would be an empty promise. */
    private RetentionDays days() {
        var usual = RetentionDays.usual(registrations);
        return new RetentionDays(
                registrations,
                number("concerns", registrations, usual.concerns()),
                number("accessNeeds", registrations, usual.accessNeeds()),
                number("diet", registrations, usual.diet()),
                number("mails", registrations, usual.mails()),
                number("hosts", RetentionDays.MOST, usual.hosts()),
                number("audit", RetentionDays.MOST, usual.audit()));
    }

    private int number(String key, int most, int usual) {
        return days.has(key) ? days.number(key, 0, most) : usual;
    }
}
