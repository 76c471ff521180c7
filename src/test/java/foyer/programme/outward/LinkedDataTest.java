package foyer.programme.outward;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.Session;
import foyer.programme.eventfile.GivenFile;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read. */
class LinkedDataTest {
    private final Programme seed = GivenLeaving.seed();

    @Test
    void the_event_says_when_where_who_and_what_takes_place() {
        var event = read(data(seed).event());

        assertThat(event.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(event.path("startDate").asString()).isEqualTo("2025-12-05T09:00:00+01:00");
        assertThat(event.path("endDate").asString()).isEqualTo("2025-12-05T17:00:00+01:00");
        assertThat(event.path("location").path("address").asString()).isEqualTo("Beispielufer 14, 48143 Münster");
        assertThat(event.path("organizer").path("name").asString())
                .isEqualTo("Landschaftsverband Westfalen-Lippe (LWL)");
        assertThat(event.path("performer").get(0).path("name").asString()).isEqualTo("Prasanna Oommen");
        assertThat(event.path("subEvent")).hasSize(6 + 30);
    }

    @Test
    void an_offering_says_for_each_round_how_many_seats_there_are_and_how_many_are_free() {
        var station = seed.offering("station-08").orElseThrow();
        var second = seed.rounds().get(1).id();
        var free = Map.of(new Slot(station.id(), second), 3);

        var rounds = read(new LinkedData(seed, GivenLeaving.page(Language.DE), free).offering(station))
                .path("@graph");

        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).path("remainingAttendeeCapacity"))
                .isEqualTo(rounds.get(0).path("maximumAttendeeCapacity"));
        assertThat(rounds.get(1).path("remainingAttendeeCapacity").asInt()).isEqualTo(3);
        assertThat(rounds.get(1).path("startDate").asString()).isEqualTo("2025-12-05T15:30:00+01:00");
        assertThat(rounds.get(1).path("performer").get(0).path("url").asString())
                .isEqualTo("https://foyer.example/events/kulturkonferenz-14/people/christian-mueller");
        assertThat(rounds.get(1).path("superEvent").path("name").asString())
                .isEqualTo("14. Westfälische Kulturkonferenz");
    }

    @Test
    void what_has_no_time_has_its_day_and_the_block_it_stands_in() {
        var talk = read(data(seed).session(session(seed, "chancen-erkennen")));

        assertThat(talk.path("startDate").asString()).isEqualTo("2025-12-05");
        assertThat(talk.has("endDate")).isFalse();
        assertThat(talk.path("superEvent").path("startDate").asString()).isEqualTo("2025-12-05T10:15:00+01:00");
    }

    @Test
    void nothing_in_a_text_can_end_the_block_it_stands_in() {
        var evil = "</script><script>alert(1)</script><!-- & \u2028";
        var written = written(data(named(evil)).session(session(named(evil), "begruessung")));

        assertThat(written).doesNotContain("<", ">", "&", "\u2028");
        assertThat(new JsonMapper().readTree(written).path("name").asString()).isEqualTo(evil);
    }

    /** Who lets another field out adds it here, and to the page of the documentation that lists what is published. */
    @Test
    void a_field_goes_out_only_if_it_is_named_here() {
        var marked = Marked.programme("Session.round");
        var data = data(marked.programme());
        var all = written(data.event())
                + written(data.session(marked.programme().sessions().getFirst()))
                + written(data.offering(marked.programme().offerings().getFirst()));

        assertThat(marked.seenIn(all))
                .containsExactly(
                        "Event.claim",
                        "Event.organiser",
                        "Event.slug",
                        "Event.title",
                        "Offering.key",
                        "Offering.number",
                        "Offering.summary",
                        "Offering.title",
                        "Room.name",
                        "Round.key",
                        "Session.description",
                        "Session.key",
                        "Session.subtitle",
                        "Session.title",
                        "Speaker.key",
                        "Speaker.name",
                        "Venue.address",
                        "Venue.name");
    }

    @Test
    void in_the_night_when_clocks_go_back_each_moment_says_how_far_it_is_from_UTC() {
        var night = GivenLeaving.example(ScheduleFilesTest.night());

        assertThat(StreamSupport.stream(
                                read(data(night)
                                                .offering(night.offering("station-01")
                                                        .orElseThrow()))
                                        .path("@graph")
                                        .spliterator(),
                                false)
                        .map(round -> round.path("startDate").asString() + " "
                                + round.path("endDate").asString()))
                .containsExactly(
                        "2025-10-26T01:30:00+02:00 2025-10-26T02:45:00+02:00",
                        "2025-10-26T02:50:00+02:00 2025-10-26T02:50:00+01:00");
    }

    @Test
    void an_offering_that_takes_place_in_no_round_is_no_fault() {
        Offering offering = GivenLeaving.example(GivenFile.example().with("capacity: {1: 40}", "capacity: {}"))
                .offering("forum-1")
                .orElseThrow();

        assertThat(read(data(seed).offering(offering)).path("@graph")).isEmpty();
    }

    private static LinkedData data(Programme programme) {
        return new LinkedData(programme, GivenLeaving.page(Language.DE), Map.of());
    }

    private static Session session(Programme programme, String key) {
        return programme.sessions().stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Programme named(String name) {
        var sessions = seed.sessions().stream().map(s -> titled(s, name)).toList();
        return new Programme(
                seed.event(), seed.tracks(), seed.rooms(), seed.speakers(), sessions, seed.rounds(), seed.offerings());
    }

    private static Session titled(Session s, String title) {
        return new Session(
                s.id(),
                s.key(),
                s.position(),
                s.kind(),
                s.starts(),
                s.ends(),
                s.startsOpen(),
                s.block(),
                s.after(),
                s.round(),
                s.track(),
                LocalText.same(title),
                s.subtitle(),
                s.description(),
                s.room(),
                s.appearances(),
                s.ideas(),
                s.language());
    }

    private static String written(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    private static JsonNode read(Content content) {
        return new JsonMapper().readTree(written(content));
    }
}
