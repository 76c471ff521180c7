package foyer.programme.eventfile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.LocalText;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.programme.Programme;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The facts of the conference's public programme page, word for word; what the project invented is tested only in its bounds. */
class SeedEventTest {
    private static final Programme programme = read();

    @Test
    void the_event_has_its_title_day_and_moderation() {
        var event = programme.event();
        assertThat(List.of(
                        event.slug(),
                        event.title().de(),
                        event.date(),
                        event.zone().getId(),
                        event.organiser()))
                .isEqualTo(List.of(
                        "kulturkonferenz-14",
                        "14. Westfälische Kulturkonferenz",
                        LocalDate.of(2025, 12, 5),
                        "Europe/Berlin",
                        "Landschaftsverband Westfalen-Lippe (LWL)"));
        assertThat(person(event.moderation())).isEqualTo("Prasanna Oommen (Köln)");
        assertThat(german(event.posterAlt())).isEqualTo("Blaugrünes Atomium mit Schriftzug der Konferenz");
    }

    @Test
    void the_day_runs_in_the_page_s_order_with_the_page_s_times_and_no_others() {
        assertThat(programme.sessions().stream()
                        .filter(session -> session.kind() != SessionKind.FOYER)
                        .map(SeedEventTest::line))
                .containsExactly(
                        "ab 09:00 arrival Ankommen und Anmeldung",
                        "10:00 welcome Begrüßung: Dr. Georg Lunemann, Der Direktor des Landschaftsverbandes Westfalen-Lippe; Ina Brandes MdL, Ministerin für Kultur und Wissenschaft des Landes NRW",
                        "10:15 block Dimension 1: KI einordnen und verstehen",
                        "in einordnen talk Generative KI. Grundlagen, Herausforderungen, Perspektiven: Ralph Burmester, Deutsches Museum Bonn. Forum für Künstliche Intelligenz",
                        "in einordnen artistic Precious Camouflage: The Code – ein künstlerischer Kommentar über Körper, Künstliche Intelligenz und die Politik des Sichtbaren: Charlotte Triebus, Forscherin und Choreographin (NRW)",
                        "in einordnen panel Chancen erkennen, Risiken minimieren (Fragen an Charlotte Triebus und Ralph Burmester): Charlotte Triebus, Forscherin und Choreographin (NRW); Ralph Burmester, Deutsches Museum Bonn. Forum für Künstliche Intelligenz; "
                                + "[Kulturverwaltung] Dr. Barbara Rüschoff-Parzinger, Landesrätin für Kultur des Landschaftsverbandes Westfalen-Lippe (Münster); [Kulturverwaltung] Dr. Corinna Franz, Landesrätin für Kultur des Landschaftsverbandes Rheinland (Köln); "
                                + "[Kulturorganisation] Markus Steinwender, Intendant des Apollo Theaters (Siegen); [Kulturorganisation] Elisabeth Webel, Vorsitzende des Vereins der Freunde und Förderer der Stadtbücherei Lemgo e. V.; "
                                + "[Kulturwirtschaft und Freie Szene] Daniel Wolter, Inhaber von Die Eule – Filmstübchen Steinfurt; [Kulturwirtschaft und Freie Szene] Viv Lennert, Medienkünstlerin und Kuratorin (Dortmund, Berlin)",
                        "13:00 break Mittagspause",
                        "14:00 round KI-Werkstatt und Foren: erste Runde",
                        "15:00 break Kaffee- und Wechselpause",
                        "15:30 round KI-Werkstatt und Foren: zweite Runde",
                        "16:30 reflection Reflexion (Was nehmen wir mit?)",
                        "after reflexion farewell Verabschiedung: Dr. Barbara Rüschoff-Parzinger, Landesrätin für Kultur des Landschaftsverbandes Westfalen-Lippe (Münster)",
                        "17:00 end Ende der Konferenz");
    }

    @Test
    void both_rounds_take_sixty_minutes() {
        assertThat(programme.rounds().stream().map(r -> r.key() + " " + time(r.starts()) + "–" + time(r.ends())))
                .containsExactly("1 14:00–15:00", "2 15:30–16:30");
    }

    @Test
    void there_are_ten_stations_with_their_levels() {
        assertThat(offerings(OfferingKind.STATION))
                .containsExactly(
                        "station-01 01 basis Texte erzeugen: Stefan Althaus, LWL-Kulturabteilung (Münster)",
                        "station-02 02 basis Bilder erzeugen: Lida Batdorf, LWL-Medienzentrum (Münster); Jan Telgkamp, LWL-Medienzentrum (Münster)",
                        "station-03 03 basis Audio generieren: Lukas Kleine-Schütte, LWL-Kulturabteilung (Münster)",
                        "station-04 04 basis Video generieren: Robin Hetkämper, Legal Tegrity (Gladbeck)",
                        "station-05 05 basis Präsentationen erstellen: Rafaela Aulbach, Industrie- und Handelskammer (München)",
                        "station-06 06 basis KI erkennen und Verzerrungseffekte einschätzen: Robert Pimpl, ZSAMEA Coaching & Mentoring, Industrie- und Handelskammer (Ratingen)",
                        "station-07 07 basis KI im Vereinskontext: Team Ehrenamt 2.0 (Köln)",
                        "station-08 08 fortgeschritten Übersetzen, transkribieren und zusammenfassen: Christian Müller, Sozial-PR (Hattingen)",
                        "station-09 09 explorativ Recherchieren und Informationen verarbeiten: Dominic Eickhoff, LWL-Archivamt (Münster)",
                        "station-10 10 explorativ Open-Source und Offline KI: Johannes Hofmann, ki.erlernen.jetzt (Hamburg)");
    }

    @Test
    void there_are_five_forums_and_the_fifth_starts_from_the_morning_s_commentary() {
        assertThat(offerings(OfferingKind.FORUM))
                .containsExactly(
                        "forum-1 1 Model Collapse. Kulturelle Arbeit und die Zukunft der Wissensgesellschaft: Matthias Hornschuh, Komponist/Publizist (Köln)",
                        "forum-2 2 KI und Datenschutz: Astrid Christofori, Anwältin (Wuppertal)",
                        "forum-3 3 KI und Nachhaltigkeit – Zwischen Hoffnung und Verantwortung: Stephan Ley, LUWE GmbH (Erftstadt)",
                        "forum-4 4 ChatGPT und Stereotype – Ausschluss vorprogrammiert?!: Katharina Mosene, Humboldt Institut für Internet und Gesellschaft (Berlin) und Leibniz-Institut für Medienforschung (Hamburg)",
                        "forum-5 5 Körper im Code – Künstlerische Forschung zwischen Magie und KI: Charlotte Triebus, Forscherin und Choreographin (NRW); Simone Schiffer, LWL-Kulturabteilung (Münster)");
        assertThat(programme.offering("forum-5").orElseThrow().startsFrom()).isEqualTo("precious-camouflage");
        assertThat(programme.speakers().stream().filter(Speaker::team).map(Speaker::name))
                .containsExactly("Team Ehrenamt 2.0");
    }

    @Test
    void the_foyer_has_its_idea_collection_and_its_booth() {
        var foyer = programme.sessions().stream()
                .filter(session -> session.kind() == SessionKind.FOYER)
                .toList();
        assertThat(foyer.stream().map(SeedEventTest::line))
                .containsExactly(
                        "foyer Was braucht KI in der Kultur zur Entwicklung? Weiterentwicklung des Kulturpolitischen Konzeptes des LWL: Dr. Barbara Rüschoff-Parzinger, Landesrätin für Kultur des Landschaftsverbandes Westfalen-Lippe (Münster); Martin von Berswordt-Wallrabe, Politikberater und Kommunikationsmanager (Münster)",
                        "foyer Sketch Fix Automat – Zieh ein Gesicht!: Johan Robin; Anja Tchepets (Berlin)");
        var ideas = Objects.requireNonNull(foyer.getFirst().ideas());
        assertThat(ideas.questions().stream().map(LocalText::de))
                .containsExactly(
                        "Wie kann KI in Kultureinrichtungen sinnvoll angewendet werden?",
                        "Welche Voraussetzungen benötigen Kultureinrichtungen dafür?");
        assertThat(foyer.getLast().ideas()).isNull();
    }

    @Test
    void each_round_seats_at_least_420_people() {
        for (var round : programme.rounds()) {
            assertThat(programme.offerings().stream()
                            .mapToInt(offering -> offering.capacity().get(round.id()))
                            .sum())
                    .isGreaterThanOrEqualTo(420);
        }
        assertThat(programme.offerings())
                .allSatisfy(offering -> assertThat(offering.capacity().values())
                        .allSatisfy(seats -> assertThat(seats)
                                .isBetween(
                                        offering.kind() == OfferingKind.STATION ? 14 : 40,
                                        offering.kind() == OfferingKind.STATION ? 20 : 60)));
    }

    @Test
    void registration_opens_gathers_wishes_and_closes_as_agreed() {
        var rules = programme.event().registration();
        assertThat(Stream.of(rules.opens(), rules.wishesUntil(), rules.closes())
                        .map(moment -> moment.atZone(programme.event().zone())
                                .toLocalDateTime()
                                .toString()))
                .containsExactly("2025-11-03T09:00", "2025-11-17T00:00", "2025-12-04T00:00");
    }

    @Test
    void everything_one_can_choose_is_described_in_german_and_english() {
        assertThat(programme.offerings())
                .allSatisfy(offering -> assertThat(Stream.of(offering.summary(), offering.description()))
                        .allSatisfy(text -> {
                            assertThat(text.de()).isNotBlank();
                            assertThat(text.en()).isNotBlank();
                        }));
    }

    private static List<String> offerings(OfferingKind kind) {
        return programme.offerings().stream()
                .filter(offering -> offering.kind() == kind)
                .map(SeedEventTest::line)
                .toList();
    }

    private static String line(Offering offering) {
        var level = offering.level() == null ? "" : " " + offering.level().code();
        return offering.key() + " " + offering.number() + level + " "
                + offering.title().de() + ": "
                + offering.hosts().stream().map(SeedEventTest::person).collect(joining("; "));
    }

    private static String line(Session session) {
        var people = session.appearances().stream()
                .map(a -> (a.perspective() == null ? "" : "[" + a.perspective().de() + "] ") + person(a.speaker()))
                .collect(joining("; "));
        return when(session) + session.kind().code() + " " + session.title().de()
                + (session.subtitle() == null ? "" : " (" + session.subtitle().de() + ")")
                + (people.isEmpty() ? "" : ": " + people);
    }

    private static String when(Session session) {
        if (session.starts() != null) {
            return (session.startsOpen() ? "ab " : "") + time(session.starts()) + " ";
        }
        if (session.block() != null) {
            return "in " + session.block() + " ";
        }
        return session.after() == null ? "" : "after " + session.after() + " ";
    }

    private static String person(@Nullable Speaker speaker) {
        if (speaker == null) {
            return "";
        }
        return speaker.name()
                + (speaker.role() == null ? "" : ", " + speaker.role().de())
                + (speaker.place() == null ? "" : " (" + speaker.place() + ")");
    }

    private static String time(Instant instant) {
        return instant.atZone(programme.event().zone()).toLocalTime().toString();
    }

    private static String german(@Nullable LocalText text) {
        return text == null ? "" : text.de();
    }

    private static Programme read() {
        try {
            var file = Path.of("events/kulturkonferenz-14/event.yaml");
            return switch (EventFileReader.read(file.toString(), Files.readAllBytes(file), KnownIds.none())) {
                case Right right -> right.programme();
                case Wrong wrong -> throw new AssertionError(wrong.mistakes());
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
