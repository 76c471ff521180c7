package foyer.registration;

import foyer.people.Person;
import foyer.programme.Programme;
import foyer.seats.Seating;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about, as things stand in the transaction that causes it.
 *
 * @param withCompanion wherever the person has a seat, their companion has one too
 * @param seatsAreGiven false while wishes are gathered, when having no seat means nothing
 * @param seatsAreOffered so close to the event that whoever waits is asked first
 * @param note what the organising team wrote to this person; null where they wrote nothing
 */
record LetterFacts(
        News news,
        Registration registration,
        Person person,
        Programme programme,
        Wishes wishes,
        Seating seating,
        boolean withCompanion,
        boolean seatsAreGiven,
        boolean seatsAreOffered,
        @Nullable String note) {

    LetterFacts(
            News news,
            Registration registration,
            Person person,
            Programme programme,
            Wishes wishes,
            Seating seating,
            boolean withCompanion,
            boolean seatsAreGiven) {
        this(news, registration, person, programme, wishes, seating, withCompanion, seatsAreGiven, false, null);
    }

    LetterFacts with(@Nullable String words) {
        return new LetterFacts(
                news,
                registration,
                person,
                programme,
                wishes,
                seating,
                withCompanion,
                seatsAreGiven,
                seatsAreOffered,
                words);
    }

    boolean asksToConfirm() {
        boolean saysHowThingsStand = news == News.CHANGED || news == News.LINK_AGAIN;
        return news.asksToConfirm() || (saysHowThingsStand && registration.status() == Status.AWAITING);
    }

    boolean ends() {
        return news.ends();
    }
}
