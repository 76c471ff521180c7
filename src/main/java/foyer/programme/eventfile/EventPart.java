package foyer.programme.eventfile;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import foyer.programme.Event;
import foyer.programme.Mistake.Problem;
import foyer.programme.RegistrationRules;
import foyer.programme.Speaker;
import foyer.programme.Venue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code event}, {@code venue}, {@code media} and {@code registration}. */
final class EventPart {
    private static final String LOTTERY = "lotteryMinutes";
    private static final int HOURS_OF_TWO_WEEKS = 336;

    private final Fields file;
    private final Fields event;
    private final Day day;

    EventPart(Fields file) {
        this.file = file;
        this.event = file.fields(
                "event",
                List.of("slug", "title", "claim", "date", "zone", "language", "organiser", "contact"),
                List.of("moderation", "access", "plainLanguage"));
        this.day = new Day(
                event.find("date").flatMap(Place::date).orElse(LocalDate.EPOCH),
                event.find("zone").map(EventPart::zone).orElse(ZoneOffset.UTC));
    }

    Day day() {
        return day;
    }

    Event event(KnownIds ids, Named<Speaker> people) {
        var media = file.fields("media", List.of(), List.of("poster", "easyLanguage", "signLanguage"));
        return new Event(
                ids.event(),
                event.find("slug").map(Place::id).orElse(""),
                Math.max(1, ids.release()),
                event.localText("title"),
                event.localText("claim"),
                day.date(),
                day.zone(),
                event.find("language").map(EventPart::language).orElse(Language.DE),
                event.text("organiser"),
                event.text("contact"),
                event.localTextOrNull("access"),
                venue(),
                people.orNull(event, "moderation"),
                posterAlt(media),
                rules(),
                OtherFormsPart.of(event, media));
    }

    private Venue venue() {
        var venue = file.fields("venue", List.of("name", "address"), List.of("way"));
        return new Venue(venue.localText("name"), venue.text("address"), venue.localTextOrNull("way"));
    }

    private static @Nullable LocalText posterAlt(Fields media) {
        return media.fields("poster", List.of("alt"), List.of()).localTextOrNull("alt");
    }

    private RegistrationRules rules() {
        var rules = file.fields(
                "registration",
                List.of(
                        "opens",
                        "closes",
                        "maximumWishes",
                        "holdHours",
                        "rushHoldHours",
                        "rushPerHour",
                        RetentionPart.ALL),
                List.of("wishesUntil", RetentionPart.EACH, LatePart.OFFERS, LatePart.COMING, ChangesPart.KEY, LOTTERY));
        var opens = moment(rules, "opens");
        var wishesUntil = moment(rules, "wishesUntil");
        var closes = moment(rules, "closes");
        if (opens == null || closes == null || !inOrder(rules, opens, wishesUntil, closes)) {
            opens = Instant.MIN;
            wishesUntil = null;
            closes = Instant.MAX;
        }
        return new RegistrationRules(
                opens,
                wishesUntil,
                closes,
                rules.number("maximumWishes", 1, 10),
                Duration.ofHours(rules.number("holdHours", 1, HOURS_OF_TWO_WEEKS)),
                Duration.ofHours(rules.number("rushHoldHours", 1, HOURS_OF_TWO_WEEKS)),
                rules.number("rushPerHour", 1, 1_000_000),
                rules.number(
                        LOTTERY, 0, RegistrationRules.MOST_LOTTERY_MINUTES, RegistrationRules.USUAL_LOTTERY_MINUTES),
                RetentionPart.of(rules),
                LatePart.of(rules),
                ChangesPart.of(rules));
    }

    private boolean inOrder(Fields rules, Instant opens, @Nullable Instant wishesUntil, Instant closes) {
        if (!opens.isBefore(closes)) {
            rules.find("closes")
                    .ifPresent(at -> at.wrong(Problem.CLOSES_BEFORE_OPENS, at.found(), rules.text("opens")));
            return false;
        }
        if (wishesUntil != null && (wishesUntil.isBefore(opens) || wishesUntil.isAfter(closes))) {
            rules.find("wishesUntil")
                    .ifPresent(at ->
                            at.wrong(Problem.WISHES_OUTSIDE, at.found(), rules.text("opens"), rules.text("closes")));
            return false;
        }
        return true;
    }

    private @Nullable Instant moment(Fields rules, String key) {
        return rules.find(key).flatMap(at -> at.moment(day)).orElse(null);
    }

    private static ZoneId zone(Place at) {
        var name = at.text();
        try {
            if (name.isEmpty() || name.equals("UTC") || name.contains("/")) {
                return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
            }
        } catch (DateTimeException unknown) {
            // falls through to the one mistake that both ways of being no zone share
        }
        at.wrong(Problem.BAD_ZONE, at.found());
        return ZoneOffset.UTC;
    }

    private static Language language(Place at) {
        return at.oneOf(Arrays.stream(Language.values()), Language::code, Language.DE);
    }
}
