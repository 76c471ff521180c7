package foyer.programme.eventfile;

import foyer.programme.RetentionDays;
import java.util.List;

/** {@code retentionDays: 90} for all, and {@code retention} with days for kinds that are kept for another time. */
final class RetentionPart {
    static final String ALL = "retentionDays";
    static final String EACH = "retention";

    private static final List<String> KINDS = List.of("concerns", "accessNeeds", "diet", "mails", "hosts", "audit");

    private final RetentionDays usual;

    private RetentionPart(int registrations) {
        this.usual = RetentionDays.usual(registrations);
    }

    /** @param rules the keys of {@code registration} */
    static RetentionDays of(Fields rules) {
        var part = new RetentionPart(rules.number(ALL, 1, RetentionDays.MOST));
        return rules.has(EACH) ? part.each(rules.fields(EACH, List.of(), KINDS)) : part.usual;
    }

    /** What goes with the registration cannot be kept longer: more days would be an empty promise. */
    private RetentionDays each(Fields days) {
        int most = usual.registrations();
        return new RetentionDays(
                most,
                days.number("concerns", 0, most, usual.concerns()),
                days.number("accessNeeds", 0, most, usual.accessNeeds()),
                days.number("diet", 0, most, usual.diet()),
                days.number("mails", 0, most, usual.mails()),
                days.number("hosts", 0, RetentionDays.MOST, usual.hosts()),
                days.number("audit", 0, RetentionDays.MOST, usual.audit()));
    }
}
