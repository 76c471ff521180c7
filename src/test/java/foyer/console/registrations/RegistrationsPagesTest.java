package foyer.console.registrations;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registering;
import foyer.registration.Registration;
import foyer.registration.Submission;
import foyer.registration.SubmitRegistration;
import foyer.registration.Wishes;
import foyer.testing.AtOnce;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.TeamMember;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheTeam
class RegistrationsPagesTest {
    private static final Pattern NAME = Pattern.compile("<a href=\"[^\"]*\"><bdi>([^<]*)</bdi></a>");

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Autowired
    SubmitRegistration submit;

    @Autowired
    Credentials credentials;

    @Test
    void finds_people_by_name_address_and_ticket_and_nobody_of_another_event() {
        var event = given.event().offering("choir", 5).live();
        var other = given.event().offering("choir", 5).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        people.registersAndConfirms(event, "ben", "choir");
        people.registersAndConfirms(other, "anna", "choir");
        var member = team.member();

        assertThat(names(found(member, event, ""))).containsExactly("anna", "ben");
        assertThat(names(found(member, event, "ANN"))).containsExactly("anna");
        assertThat(names(found(member, event, "foyer.example ben"))).containsExactly("ben");
        var ticket = credentials.ticket(anna.id().value(), anna.generation());
        assertThat(names(found(member, event, ticket.toLowerCase(Locale.ROOT)))).containsExactly("anna");
        assertThat(found(member, event, "nobody").body()).contains("Keine Anmeldung gefunden");
    }

    @Test
    void what_is_searched_for_stands_in_no_address_and_only_the_searcher_sees_it_again() {
        var event = given.event().offering("choir", 5).live();
        people.registersAndConfirms(event, "anna", "choir");
        people.registersAndConfirms(event, "ben", "choir");
        var member = team.member();

        var answer = member.post(at(event, "/registrations/search"), "words", "anna");
        var address = answer.headers().firstValue("Location").orElseThrow();

        assertThat(address).doesNotContain("anna");
        assertThat(names(member.get(address))).containsExactly("anna");
        assertThat(names(team.member().get(address))).containsExactly("anna", "ben");
    }

    @Test
    void signs_that_databases_read_are_letters_like_others() {
        var event = given.event().offering("choir", 5).live();
        registers(event, "100 % Kultur_verein \\ Süd", "percent@foyer.example");
        people.registersAndConfirms(event, "anna", "choir");
        var member = team.member();

        for (var words : List.of("%", "_", "\\", "100 %", "SÜD", "Su\u0308d", "';--", "\u0000%")) {
            var names = names(found(member, event, words));
            assertThat(names).as(words).doesNotContain("anna");
            assertThat(names.isEmpty()).as(words).isEqualTo(words.contains(";"));
        }
    }

    @Test
    void five_thousand_letters_are_refused_in_words_and_stay_in_the_field() {
        var event = given.event().offering("choir", 5).live();
        var long5000 = "x".repeat(5000);

        var answer = team.member().post(at(event, "/registrations/search"), "words", long5000);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("höchstens 200 Zeichen", long5000);
    }

    @Test
    void sorts_as_a_dictionary_and_shows_names_of_every_script_whole() {
        var event = given.event().offering("choir", 5).live();
        var combining = "Zoe\u0308 " + "a\u0301".repeat(50);
        var tamil = "தமிழ்ச்செல்வி";
        var arabic = "ليلى";
        for (var name : List.of("Zander", "Österreich", "Oben", "Ofen", combining, tamil, arabic)) {
            registers(event, name, UUID.randomUUID() + "@foyer.example");
        }
        registers(event, "N".repeat(120), "long@foyer.example");

        var names = names(found(team.member(), event, ""));

        assertThat(names)
                .containsSubsequence("Oben", "Ofen", "Österreich", "Zander", combining)
                .contains(tamil, arabic, "N".repeat(120));
    }

    @Test
    void filters_by_status_and_by_what_people_sit_in() {
        var event =
                given.event().offering("choir", 5, 5).offering("drums", 5, 5).live();
        people.registersAndConfirms(event, "anna", "choir@1");
        people.registersAndConfirms(event, "ben", "drums@1");
        people.registers(event, "carl", "choir@1");
        var member = team.member();

        assertThat(names(member.get(at(event, "/registrations?status=awaiting"))))
                .containsExactly("carl");
        assertThat(names(member.get(at(event, "/registrations?offering=choir"))))
                .containsExactly("anna", "carl");
        assertThat(names(member.get(at(event, "/registrations?offering=choir&status=confirmed"))))
                .containsExactly("anna");
        assertThat(member.get(at(event, "/registrations?status=x&offering=y&search=z&page=-1"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shows_one_registration_without_the_concern_and_notes_who_read_it() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        people.registersAndConfirms(event, "ben", "choir@1");
        var anna = registers(event, "Anna <b>", "anna@foyer.example");
        var member = team.member();

        var page = member.get(at(event, "/registrations/" + anna.id().value()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("Anna &lt;b&gt;", "anna@foyer.example", "wartet auf Bestätigung", "Bitte um Bestätigung")
                .doesNotContain("ganz privat");
        assertThat(team.audit(anna.id().value())).containsExactly("registration.read");
        var other = given.event().offering("choir", 1).live();
        assertThat(member.get(at(other, "/registrations/" + anna.id().value())).statusCode())
                .isEqualTo(404);
        assertThat(member.get(at(event, "/registrations/nonsense")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void cancels_with_a_reason_that_goes_out_by_mail_and_moves_up_who_waits() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "agnes", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir");
        var member = team.member();
        var cancellation = at(event, "/registrations/" + anna.id().value() + "/cancellation");

        assertThat(member.post(cancellation, "reason", "  ").statusCode()).isEqualTo(422);
        assertThat(member.post(cancellation, "reason", "x".repeat(1001)).body()).contains("x".repeat(1001));
        assertThat(people.has(event, anna)).containsExactly("choir@1");
        var done = member.post(cancellation, "reason", "Der Saal ist\r\nkleiner. Bcc: x@y.example");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(people.has(event, anna)).isEmpty();
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(team.mails())
                .filteredOn(mail -> mail.contains("To: agnes@foyer.example") && mail.contains("abgesagt"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail).contains("Der Saal ist", "kleiner. Bcc: x@y.example", "Das Team schreibt"));
        assertThat(team.audit(anna.id().value())).contains("registration.cancelled");
    }

    @Test
    void of_two_who_cancel_at_once_one_does_and_the_other_is_told() throws Exception {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var members = List.of(team.member(), team.member());
        var one = at(event, "/registrations/" + anna.id().value());

        var ends = AtOnce.each(
                2,
                person -> members.get(person)
                        .post(one + "/cancellation", "reason", "doppelt")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());

        assertThat(ends).containsExactlyInAnyOrder(one + "?done=cancelled", one + "?done=was-over");
        assertThat(team.audit(anna.id().value()))
                .filteredOn("registration.cancelled"::equals)
                .hasSize(1);
        var back = members.getFirst().get(one + "/cancellation");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue(one + "?done=was-over");
    }

    @Test
    void sends_the_link_again_but_not_for_what_is_over() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var member = team.member();
        var one = at(event, "/registrations/" + anna.id().value());

        assertThat(member.post(one + "/link").headers().firstValue("Location")).hasValue(one + "?done=link-sent");
        assertThat(team.mails())
                .anyMatch(mail -> mail.contains("To: anna@foyer.example")
                        && mail.contains("noch einmal der Link")
                        && mail.contains(credentials.manage(anna.id().value(), anna.generation())));
        member.post(one + "/cancellation", "reason", "weg");
        assertThat(member.post(one + "/link").headers().firstValue("Location")).hasValue(one + "?done=no-link");
    }

    @Test
    void the_slip_shows_code_and_seats_of_those_who_are_confirmed() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registers(event, "ben", "choir");
        var code = credentials.ticket(anna.id().value(), anna.generation()).replaceAll("(.{4})(?=.)", "$1 ");
        var member = team.member();

        assertThat(member.get(at(event, "/registrations/" + anna.id().value() + "/slip"))
                        .body())
                .contains(code, "choir", "<svg");
        assertThat(member.get(at(event, "/registrations/" + ben.id().value() + "/slip"))
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> found(TeamMember member, GivenEvent event, String words) {
        var answer = member.post(at(event, "/registrations/search"), "words", words);
        return member.get(answer.headers().firstValue("Location").orElseThrow());
    }

    private static List<String> names(HttpResponse<String> page) {
        return NAME.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private Registration registers(GivenEvent event, String name, String email) {
        var submission = new Submission(
                event.id(),
                UUID.randomUUID().toString(),
                name,
                email,
                null,
                Language.DE,
                new Wishes(List.of(), Set.of()),
                "ganz privat",
                Set.of(Consent.PRIVACY));
        if (submit.by(submission) instanceof Registering.Registered registered) {
            return registered.registration();
        }
        throw new AssertionError("not registered");
    }
}
