package foyer.registration;

import foyer.people.Person;
import foyer.programme.Programme;
import foyer.seats.Seating;

/**
 * What a letter is about, as things stand in the transaction that causes it.
 *
 * @param seatsAreGiven false while wishes are gathered, when having no seat means nothing
 */
record LetterFacts(
        News news,
        Registration registration,
        Person person,
        Programme programme,
        Wishes wishes,
        Seating seating,
        boolean seatsAreGiven) {

    boolean asksToConfirm() {
        return news.asksToConfirm() || (news == News.CHANGED && registration.status() == Status.AWAITING);
    }

    boolean ends() {
        return news == News.CANCELLED;
    }
}
