package foyer.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How many days after the event each kind of personal data is kept. What belongs to a registration never outlives it.
 *
 * @param registrations who takes part, with wishes and seats
 * @param hosts how to reach hosts, and what they wrote
 * @param audit who of the team looked at or changed what
 */
public record RetentionDays(
        int registrations, int concerns, int accessNeeds, int diet, int mails, int hosts, int audit) {
    public static final int MOST = 3650;

    public RetentionDays {
        for (int days : new int[] {registrations, concerns, accessNeeds, diet, mails, hosts, audit}) {
            if (days < 0 || days > MOST) {
                throw new IllegalArgumentException("days from 0 to " + MOST);
            }
        }
        if (Math.max(Math.max(concerns, accessNeeds), Math.max(diet, mails)) > registrations) {
            throw new IllegalArgumentException("nothing of a registration is kept longer than itself");
        }
    }

    /** Where an event says one number only: what is told in confidence is needed for a few days and no longer. */
    public static RetentionDays usual(int days) {
        int confidences = Math.min(days, 1);
        int needs = Math.min(days, 7);
        return new RetentionDays(days, confidences, needs, needs, days, days, days);
    }

    /**
     * The first moment at which data kept for so many days are due: midnight after the last of them where the event is.
     *
     * @param day of the event
     */
    public static Instant end(LocalDate day, ZoneId zone, int days) {
        return day.plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }
}
