package foyer.platform.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as people read them, in an event's zone: "Freitag, 5. Dezember 2025", "14–15 Uhr". */
public record Dates(Texts texts, Language language, ZoneId zone) {

    /** With day of the week and year. */
    public String date(LocalDate date) {
        return format("platform.date.long", date);
    }

    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** Day and month, where the year is plain: "3. Dezember". */
    public String day(LocalDate date) {
        return format("platform.date.day", date);
    }

    public String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** For the time column and tables: "14:00". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("H:mm").format(instant.atZone(zone));
    }

    /** In a sentence: "14 Uhr", "15:30 Uhr". */
    public String clock(Instant instant) {
        return texts.text(language, "platform.time.at", brief(instant));
    }

    /** In a sentence: "14–15 Uhr", "15:30–16:30 Uhr". */
    public String range(Instant from, Instant to) {
        return texts.text(language, "platform.time.range", brief(from), brief(to));
    }

    /** In a sentence: "Mittwoch, 3. Dezember 2025, 18 Uhr". */
    public String dateAndTime(Instant instant) {
        return texts.text(language, "platform.date.at", date(instant), clock(instant));
    }

    private String format(String patternKey, LocalDate date) {
        var pattern = texts.text(language, patternKey);
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    /** German leaves out the minutes of a full hour; English does not. */
    private String brief(Instant instant) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        return time.getMinute() == 0 && language != Language.EN ? String.valueOf(time.getHour()) : time(instant);
    }
}
