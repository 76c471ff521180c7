package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.Person;
import foyer.people.PersonId;
import foyer.platform.i18n.Language;
import foyer.platform.mail.Outbox;
import foyer.seats.Seating;
import foyer.seats.Seating.Seat;
import foyer.seats.Seating.WaitingPlace;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Every mail about a registration, in every language form. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class RegistrationLetterTest {
    private static final String NAME = "Zoë <script>alert(1)</script> 🎺 שלום {0} d’Arc";

    @Autowired
    GivenEvents given;

    @Autowired
    LetterWriting writing;

    static Stream<Arguments> every_mail() {
        return Stream.of(News.values())
                .flatMap(news -> Stream.of(Language.values())
                        .flatMap(language ->
                                Stream.of(Arguments.of(news, language, true), Arguments.of(news, language, false))));
    }

    @ParameterizedTest
    @MethodSource("every_mail")
    void is_whole_and_safe_in_both_parts(News news, Language language, boolean seatsAreGiven) {
        var mail = writing.of(facts(news, language, seatsAreGiven));

        assertThat(mail.body().text())
                .contains(NAME)
                .contains("chor@foyer.example")
                .doesNotContain("registration.mail", "null", "{1}", "{2}");
        assertThat(mail.body().text().replace(NAME, "") + mail.subject()).doesNotContain("{0}", "''", "{");
        assertThat(mail.body().html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;")
                .contains("🎺 שלום");
        assertThat(mail.subject()).doesNotContain("Zoë").hasSizeLessThan(100);
        assertThat(mail.body().html().contains(Outbox.MANAGE_LINK)).isEqualTo(!news.ends());
    }

    @ParameterizedTest
    @MethodSource("every_mail")
    void leads_to_the_one_thing_to_do(News news, Language language, boolean seatsAreGiven) {
        String text = writing.of(facts(news, language, seatsAreGiven)).body().text();

        assertThat(text.contains(Outbox.MANAGE_LINK + "/confirmation")).isEqualTo(news.asksToConfirm());
        assertThat(text.contains(": choir")).isEqualTo(!news.ends());
    }

    @Test
    void tells_seats_and_places_on_waiting_lists() {
        String text =
                writing.of(facts(News.CONFIRMED, Language.DE, true)).body().text();

        assertThat(text)
                .contains("14–15 Uhr · Runde: Forum choir: choir")
                .contains("16–17 Uhr · Runde: von Ihnen frei gelassen")
                .contains("Forum drums: drums, Runde 1: Platz 3 der Warteliste")
                .contains("für Sie und Ihre Begleitperson", "Sie warten zu zweit");
    }

    @Test
    void brings_a_calendar_only_where_seats_are_sure() throws Exception {
        assertThat(writing.of(facts(News.RECEIVED, Language.DE, true)).calendar())
                .isNull();
        assertThat(writing.of(facts(News.CANCELLED, Language.DE, true)).calendar())
                .isNull();
        assertThat(writing.of(facts(News.CONFIRMED, Language.DE, false)).calendar())
                .isNull();

        String calendar = Objects.requireNonNull(
                writing.of(facts(News.CONFIRMED, Language.DE, true)).calendar());

        var events = new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(calendar)
                .contains("BEGIN:VTIMEZONE", "SUMMARY:Forum choir: choir")
                .doesNotContain("Zoë", Outbox.MANAGE_LINK);
    }

    private LetterFacts facts(News news, Language language, boolean seatsAreGiven) {
        GivenEvent event =
                given.event().offering("choir", 1, 1).offering("drums", 1, 1).live();
        var id = new RegistrationId(UUID.randomUUID());
        var person = new Person(new PersonId(UUID.randomUUID()), NAME, "zoe@foyer.example", null, language);
        var registration = new Registration(
                id,
                event.id(),
                person.id(),
                new ReceiptId(UUID.randomUUID()),
                Status.CONFIRMED,
                1,
                null,
                GivenEvents.DURING_LIVE,
                null,
                null);
        var wishes = new Wishes(
                List.of(
                        new Wish(event.offering("drums").id(), event.round(1)),
                        new Wish(event.offering("choir").id(), null)),
                Set.of(event.round(2)));
        var seating = seatsAreGiven
                ? new Seating(
                        List.of(new Seat(event.slot("choir", 1), 2)),
                        List.of(new WaitingPlace(event.slot("drums", 1), 1, 3, 1, 0)))
                : Seating.NONE;
        return new LetterFacts(news, registration, person, event.programme(), wishes, seating, true, seatsAreGiven);
    }
}
