package foyer.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is different in the last days before an event: a free seat is offered instead of given, and people are asked whether they come.
 *
 * @param offersDays days before the event from which on seats are offered; 0: never, people move up to the end
 * @param longestHours the most time for an answer to an offer
 * @param shortestHours the least; where less is left before the round, nobody is asked any more
 * @param comingDays days before the event on which people are asked whether they come; 0: never
 */
public record LateRules(int offersDays, int longestHours, int shortestHours, int comingDays) {
    public static final LateRules USUAL = new LateRules(3, 24, 1, 0);
    public static final int MOST_DAYS = 60;
    public static final int MOST_HOURS = 168;

    private static final int PARTS = 4;

    public LateRules {
        if (offersDays < 0 || comingDays < 0 || offersDays > MOST_DAYS || comingDays > MOST_DAYS) {
            throw new IllegalArgumentException("days from 0 to " + MOST_DAYS);
        }
        if (shortestHours < 1 || longestHours < shortestHours || longestHours > MOST_HOURS) {
            throw new IllegalArgumentException("from the shortest time for an answer to the longest, at least an hour");
        }
    }

    public boolean offersAt(Instant now, LocalDate day, ZoneId zone) {
        return offersDays > 0 && !now.isBefore(daysBefore(offersDays, day, zone));
    }

    /** When people are asked whether they come; empty where they are not. */
    public Optional<Instant> asksFrom(LocalDate day, ZoneId zone) {
        return comingDays == 0 ? Optional.empty() : Optional.of(daysBefore(comingDays, day, zone));
    }

    /** A quarter of the time that is left, within the bounds; empty when it is too late to ask anybody. */
    public Optional<Instant> offerEnds(Instant now, Instant roundStarts) {
        var left = Duration.between(now, roundStarts);
        var shortest = Duration.ofHours(shortestHours);
        if (left.compareTo(shortest) < 0) {
            return Optional.empty();
        }
        var part = left.dividedBy(PARTS);
        var longest = Duration.ofHours(longestHours);
        var time = part.compareTo(shortest) < 0 ? shortest : part.compareTo(longest) > 0 ? longest : part;
        return Optional.of(now.plus(time));
    }

    private static Instant daysBefore(int days, LocalDate day, ZoneId zone) {
        return day.minusDays(days).atStartOfDay(zone).toInstant();
    }
}
