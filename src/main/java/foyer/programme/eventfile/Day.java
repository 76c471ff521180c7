package foyer.programme.eventfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day of the event where it takes place; times in the file are meant there. */
record Day(LocalDate date, ZoneId zone) {
    LocalDateTime at(LocalTime time) {
        return date.atTime(time);
    }
}
