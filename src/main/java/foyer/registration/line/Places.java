package foyer.registration.line;

import foyer.platform.security.Seal;
import foyer.programme.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Gives places and knows its own again. In the first minutes a place is drawn among all who wait; afterwards it is the time of arrival. */
@Component
class Places {
    /** Behind every place that was drawn. */
    static final double DRAWN = 1_000_000;

    private static final double MILLIS = 1000;

    private final Seal seal;
    private final RandomGenerator random;

    Places(Seal seal, RandomGenerator random) {
        this.seal = seal;
        this.random = random;
    }

    static boolean areDrawn(Event event, Instant now) {
        var rules = event.registration();
        return now.isBefore(rules.opens().plus(Duration.ofMinutes(rules.lotteryMinutes())));
    }

    double next(Event event, Instant now, double letIn) {
        if (!areDrawn(event, now)) {
            return byTime(event, now);
        }
        // Among those who wait, all of whom stand between here and the next whole number
        double until = Math.floor(letIn) + 1;
        return letIn + (until - letIn) * (1 - random.nextDouble());
    }

    /** Which everybody's place is before who came until now. */
    static double last(Event event, Instant now, double letIn) {
        return areDrawn(event, now) ? Math.ceil(letIn) : byTime(event, now);
    }

    private static double byTime(Event event, Instant now) {
        var from = event.registration().opens();
        return DRAWN + Duration.between(from, now).toMillis() / MILLIS;
    }

    String sealed(Event event, double place) {
        return seal.on(purpose(event), Long.toString(Double.doubleToLongBits(place), Character.MAX_RADIX));
    }

    OptionalDouble known(Event event, String sealed) {
        return seal.opened(purpose(event), sealed).map(Places::number).orElse(OptionalDouble.empty());
    }

    /** What a place says of itself; good for looking only. */
    static OptionalDouble claimed(String sealed) {
        int dot = sealed.indexOf('.');
        return dot < 0 ? OptionalDouble.empty() : number(sealed.substring(0, dot));
    }

    private static OptionalDouble number(String value) {
        try {
            return OptionalDouble.of(Double.longBitsToDouble(Long.parseLong(value, Character.MAX_RADIX)));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private static String purpose(Event event) {
        return "place/" + event.id().value();
    }
}
