package foyer.programme.outward;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import foyer.programme.Programme;
import foyer.programme.Track;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.outward.Outgoing.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files in the frab formats: right by the public rules, and with nothing in them that was not let out. */
class ScheduleFilesTest {
    private static final String[] NAMES = {
        "ي".repeat(200),
        "நூலகம் மற்றும் பண்பாடு",
        "Zu\u0308rich Z\u0360\u0361\u0362algo",
        "<script>alert(1)</script> & ]]> \" ' <!--",
        "Glocke\u0007 Null\u0000 Ende\u001b Halb\ud800 Nichts\uffff"
    };

    @Test
    void the_seed_event_is_right_in_both_formats_and_every_language_form() throws Exception {
        for (var language : Language.values()) {
            var whole = new Leaving(GivenLeaving.seed(), GivenLeaving.page(language)).whole();
            assertThat(XmlShape.faults(ScheduleXml.of(whole))).isEmpty();
            assertThat(JsonShape.faults(new ScheduleJson(whole).bytes())).isEmpty();
            assertThat(whole.items()).hasSize(6 + 30);
        }
    }

    /** Who lets another field out adds it here, and to the page of the documentation that lists what is published. */
    @Test
    void a_field_goes_out_only_if_it_is_named_here() {
        var sessions = Marked.programme("Session.round");
        var whole = GivenLeaving.leaving(sessions.programme()).whole();

        assertThat(sessions.seenIn(text(ScheduleXml.of(whole))))
                .as("the XML, which refers to tracks by their titles")
                .isEqualTo(without("Track.key", sessions.seenIn(text(new ScheduleJson(whole).bytes()))));
        assertThat(sessions.seenIn(text(new ScheduleJson(whole).bytes())))
                .containsExactly(
                        "Event.slug",
                        "Event.title",
                        "Offering.description",
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
                        "Speaker.name",
                        "Track.key",
                        "Track.title");
    }

    @Test
    void the_dates_of_registration_stay_inside() {
        var marked = Marked.programme("Session.round").programme();
        var rules = marked.event().registration();
        var xml = text(ScheduleXml.of(GivenLeaving.leaving(marked).whole()));

        Stream.of(rules.opens(), rules.closes())
                .forEach(moment -> assertThat(xml)
                        .doesNotContain(Moments.written(moment, marked.event().zone())));
    }

    @Test
    void the_same_thing_has_the_same_guid_and_number_in_every_release() {
        var seed = GivenLeaving.seed();
        var one = text(ScheduleXml.of(GivenLeaving.leaving(seed.as(1)).whole()));
        var two = text(ScheduleXml.of(GivenLeaving.leaving(seed.as(2)).whole()));

        assertThat(two).isEqualTo(one.replace("<version>1<", "<version>2<"));
        assertThat(new Leaving(seed, GivenLeaving.page(Language.EN)).whole().items())
                .extracting(Item::guid)
                .isEqualTo(GivenLeaving.leaving(seed).whole().items().stream()
                        .map(Item::guid)
                        .toList());
    }

    @Test
    void no_time_is_made_up_and_what_has_none_stands_in_what_it_belongs_to() {
        var items = GivenLeaving.leaving(GivenLeaving.seed()).whole().items();

        assertThat(items).extracting(Item::slug).doesNotContain("kulturkonferenz-14-verabschiedung");
        assertThat(item(items, "kulturkonferenz-14-einordnen").description())
                .contains("– Generative KI. Grundlagen, Herausforderungen, Perspektiven (Ralph Burmester)");
        assertThat(item(items, "kulturkonferenz-14-begruessung").ends()).hasToString("2025-12-05T09:15:00Z");
        assertThat(item(items, "kulturkonferenz-14-station-08_2").subtitle()).isEqualTo("Station 08");
    }

    @Test
    void any_name_people_bear_goes_through_and_no_file_breaks() throws Exception {
        for (var name : NAMES) {
            var whole = GivenLeaving.leaving(named(name)).whole();
            var xml = ScheduleXml.of(whole);
            assertThat(XmlShape.faults(xml)).isEmpty();
            assertThat(JsonShape.faults(new ScheduleJson(whole).bytes())).isEmpty();
            assertThat(whole.themes().getFirst().name().codePoints())
                    .allMatch(c -> c >= ' ' && c != 0xffff && (c < 0xd800 || c > 0xdfff));
        }
        assertThat(text(ScheduleXml.of(GivenLeaving.leaving(named(NAMES[3])).whole())))
                .contains("<track>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void in_the_night_when_clocks_go_back_the_hour_that_comes_twice_is_told_apart() throws Exception {
        var whole = GivenLeaving.leaving(GivenLeaving.example(night())).whole();
        var xml = text(ScheduleXml.of(whole));

        assertThat(XmlShape.faults(ScheduleXml.of(whole))).isEmpty();
        assertThat(xml)
                .contains("start=\"2025-10-26T00:00:00+02:00\" end=\"2025-10-27T00:00:00+01:00\"")
                .contains("<date>2025-10-26T01:30:00+02:00</date><start>01:30</start><duration>01:15</duration>")
                .contains("<date>2025-10-26T02:50:00+02:00</date><start>02:50</start><duration>01:00</duration>");
        assertThat(text(new ScheduleJson(whole).bytes()))
                .contains("\"start\":\"2025-10-26T02:50:00+02:00\",\"end\":\"2025-10-26T02:50:00+01:00\"");
    }

    /** Round 1 ends before the clocks go back, round 2 while they do: it lasts an hour, and ends when it began. */
    static GivenFile night() {
        return GivenFile.example()
                .with("2026-05-09", "2025-10-26")
                .with("start: \"10:00\", minutes: 60", "start: \"01:30\", minutes: 75")
                .with("start: \"11:15\", minutes: 60", "start: \"02:50\", minutes: 60")
                .with("2026-03-01 09:00", "2025-03-01 09:00")
                .with("2026-03-31 24:00", "2025-03-31 24:00")
                .with("2026-05-08 24:00", "2025-10-25 24:00");
    }

    private static Programme named(String name) {
        var seed = GivenLeaving.seed();
        var tracks = seed.tracks().stream()
                .map(track -> new Track(track.key(), LocalText.same(name), track.description()))
                .toList();
        return new Programme(
                seed.event(), tracks, seed.rooms(), seed.speakers(), seed.sessions(), seed.rounds(), seed.offerings());
    }

    private static Item item(List<Item> items, String slug) {
        return items.stream().filter(i -> i.slug().equals(slug)).findFirst().orElseThrow();
    }

    private static Set<String> without(String one, Set<String> all) {
        return all.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
