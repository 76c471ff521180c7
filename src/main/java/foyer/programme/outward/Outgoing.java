package foyer.programme.outward;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a programme that goes into schedule files, in one language. Both formats are made of this and know nothing else.
 *
 * @param acronym the address below {@code /events/}, in the letters that schedule files allow
 * @param date the day it is announced for
 * @param starts of the day on which it begins
 * @param ends of the day on which it ends
 */
record Outgoing(
        String acronym,
        String title,
        int release,
        LocalDate date,
        ZoneId zone,
        Instant starts,
        Instant ends,
        URI address,
        List<Theme> themes,
        List<Item> items) {
    Outgoing {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
    }

    record Theme(String slug, String name) {}

    record Place(UUID guid, String name) {}

    record Who(UUID guid, String name, String role) {}

    /**
     * Something that takes place at a time.
     *
     * @param kind the code of a session's or an offering's kind
     * @param language a two-letter code, what is spoken
     * @param summary plain text, may be empty
     * @param description plain text, may be empty
     */
    record Item(
            UUID guid,
            String slug,
            String kind,
            Instant starts,
            Instant ends,
            Place place,
            String title,
            String subtitle,
            @Nullable Theme theme,
            String language,
            String summary,
            String description,
            List<Who> people,
            URI address) {
        Item {
            people = List.copyOf(people);
        }
    }
}
