package foyer.programme;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;

/** Ways to spoil the example of the documentation: what is found, what stands there instead, what is said. */
final class SpoiltFiles {
    /** Wrong only by what other places of the file say, or by what a calendar or an atlas knows. */
    private static final Set<String> IN_SENSE = Set.of(
            "missing person",
            "missing room",
            "missing track",
            "missing round",
            "missing session",
            "not inside a block",
            "two ids alike",
            "minimum above capacity",
            "overlapping rounds",
            "bad date",
            "bad zone",
            "closes before it opens",
            "wish phase outside",
            "a type of the file's own",
            "a control character in disguise",
            "no language");

    private SpoiltFiles() {}

    /** Those that a schema can tell from a right one. */
    static Stream<Arguments> inShape() {
        return all().filter(file -> !IN_SENSE.contains(name(file)));
    }

    /** Those that it cannot. */
    static Stream<Arguments> inSense() {
        return all().filter(file -> IN_SENSE.contains(name(file)));
    }

    private static String name(Arguments file) {
        return ((ArgumentSet) file).getName();
    }

    static Stream<Arguments> all() {
        return Stream.of(
                argumentSet(
                        "unknown key",
                        "capacity: {1: 40}",
                        "capasity: {1: 40}",
                        List.of(
                                "event.yaml, Zeile 52: offerings[1].capacity: Hier fehlt „capacity“.",
                                "event.yaml, Zeile 58: offerings[1].capasity: „capasity“ gibt es hier nicht. Möglich sind: id, kind, number, title, summary, hosts, capacity, level, track, room, minimum, description, startsFrom, material, tools, language. Meinten Sie „capacity“?")),
                argumentSet(
                        "unknown language",
                        "{de: Stimmen, en: Voices}",
                        "{de: Stimmen, fr: Voix}",
                        List.of(
                                "event.yaml, Zeile 26: tracks[0].title.fr: „fr“ gibt es hier nicht. Möglich sind: de, en, simple.")),
                argumentSet(
                        "missing person",
                        "hosts: [anna-muster]",
                        "hosts: [anna-mustermann]",
                        List.of(
                                "event.yaml, Zeile 47: offerings[0].hosts[0]: Unter people gibt es kein „anna-mustermann“. Meinten Sie „anna-muster“?")),
                argumentSet(
                        "missing room",
                        "room: turm",
                        "room: keller",
                        List.of("event.yaml, Zeile 57: offerings[1].room: Unter rooms gibt es kein „keller“.")),
                argumentSet(
                        "missing track",
                        "track: stimmen",
                        "track: stimme",
                        List.of(
                                "event.yaml, Zeile 45: offerings[0].track: Unter tracks gibt es kein „stimme“. Meinten Sie „stimmen“?")),
                argumentSet(
                        "missing round",
                        "capacity: {1: 40}",
                        "capacity: {3: 40}",
                        List.of(
                                "event.yaml, Zeile 58: offerings[1].capacity.3: Unter rounds gibt es kein „3“. Meinten Sie „1“?")),
                argumentSet(
                        "missing session",
                        "after: konzert",
                        "after: konzerte",
                        List.of(
                                "event.yaml, Zeile 38: sessions[5].after: Unter den sessions weiter oben gibt es kein „konzerte“. Meinten Sie „konzert“?")),
                argumentSet(
                        "not inside a block",
                        "in: konzert",
                        "in: ankommen",
                        List.of(
                                "event.yaml, Zeile 37: sessions[4].in: „ankommen“ ist kein Block. In eine session kann eine andere nur gehören, wenn sie kind: block hat.")),
                argumentSet(
                        "two ids alike",
                        "id: forum-1",
                        "id: station-01",
                        List.of(
                                "event.yaml, Zeile 52: offerings[1].id: „station-01“ ist schon vergeben, in Zeile 41.")),
                argumentSet(
                        "id not safe in an address",
                        "id: forum-1",
                        "id: Forum/1",
                        List.of(
                                "event.yaml, Zeile 52: offerings[1].id: „Forum/1“ taugt nicht für eine Adresse. Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und Bindestriche, höchstens 80 Zeichen.")),
                argumentSet(
                        "capacity below nothing",
                        "capacity: {1: 40}",
                        "capacity: {1: -1}",
                        List.of(
                                "event.yaml, Zeile 58: offerings[1].capacity.1: Gefunden: -1. Erwartet wird eine ganze Zahl von 0 bis 10000.")),
                argumentSet(
                        "capacity beyond measure",
                        "capacity: {1: 40}",
                        "capacity: {1: 10001}",
                        List.of(
                                "event.yaml, Zeile 58: offerings[1].capacity.1: Gefunden: 10001. Erwartet wird eine ganze Zahl von 0 bis 10000.")),
                argumentSet(
                        "minimum above capacity",
                        "minimum: {1: 5}",
                        "minimum: {1: 21}",
                        List.of(
                                "event.yaml, Zeile 50: offerings[0].minimum: Die Mindestzahl 21 ist größer als die Zahl der Plätze in dieser Runde (20).")),
                argumentSet(
                        "wrong type: list",
                        "hosts: [team-toene]",
                        "hosts: team-toene",
                        List.of(
                                "event.yaml, Zeile 56: offerings[1].hosts: Gefunden: team-toene. Erwartet wird eine Liste.")),
                argumentSet(
                        "wrong type: text",
                        "summary: Ein Gespräch.",
                        "summary: [Ein, Gespräch]",
                        List.of("event.yaml, Zeile 59: offerings[1].summary: Gefunden: […]. Erwartet wird ein Text.")),
                argumentSet(
                        "wrong type: fields",
                        "venue:\n  name: Altes Rathaus\n  address: Markt 1, 59423 Unna",
                        "venue: Altes Rathaus",
                        List.of(
                                "event.yaml, Zeile 13: venue: Gefunden: Altes Rathaus. Erwartet werden Angaben der Form „Name: Wert“.")),
                argumentSet(
                        "no value",
                        "organiser: Chorverband Beispielstadt",
                        "organiser:",
                        List.of("event.yaml, Zeile 10: event.organiser: Hier fehlt der Wert.")),
                argumentSet(
                        "unknown level",
                        "level: basis",
                        "level: basic",
                        List.of(
                                "event.yaml, Zeile 44: offerings[0].level: Gefunden: basic. Möglich sind: basis, fortgeschritten, explorativ. Meinten Sie „basis“?")),
                argumentSet(
                        "overlapping rounds",
                        "start: \"11:15\"",
                        "start: \"10:30\"",
                        List.of(
                                "event.yaml, Zeile 30: rounds[1]: Runde 2 (10:30–11:30) überschneidet sich mit Runde 1 (10:00–11:00).")),
                argumentSet(
                        "bad time",
                        "start: \"11:15\"",
                        "start: 25 Uhr",
                        List.of(
                                "event.yaml, Zeile 30: rounds[1].start: Gefunden: 25 Uhr. Erwartet wird eine Uhrzeit wie 09:30.")),
                argumentSet(
                        "bad date",
                        "date: 2026-05-09",
                        "date: 2026-02-30",
                        List.of(
                                "event.yaml, Zeile 7: event.date: Gefunden: 2026-02-30. Erwartet wird ein Tag wie 2025-12-05.")),
                argumentSet(
                        "bad zone",
                        "zone: Europe/Berlin",
                        "zone: Europe/Unna",
                        List.of(
                                "event.yaml, Zeile 8: event.zone: „Europe/Unna“ ist keine Zeitzone. Erwartet wird eine wie Europe/Berlin.")),
                argumentSet(
                        "two times",
                        "kind: round, title: Zweite Runde, round: 2",
                        "kind: round, title: Zweite Runde, round: 2, start: \"11:15\"",
                        List.of(
                                "event.yaml, Zeile 35: sessions[2]: Erwartet wird genau eine Angabe: „start“ (Uhrzeit, dazu wenn nötig „end“), „in“ (in einem Block), „after“ (nach einer session) oder „round“.")),
                argumentSet(
                        "closes before it opens",
                        "closes: 2026-05-08 24:00",
                        "closes: 2026-02-08 24:00",
                        List.of(
                                "event.yaml, Zeile 64: registration.closes: Die Anmeldung würde schließen (2026-02-08 24:00), bevor sie öffnet (2026-03-01 09:00).")),
                argumentSet(
                        "wish phase outside",
                        "wishesUntil: 2026-03-31 24:00",
                        "wishesUntil: 2026-02-28 24:00",
                        List.of(
                                "event.yaml, Zeile 63: registration.wishesUntil: Die Wunschphase würde am 2026-02-28 24:00 enden. Sie muss zwischen Öffnung (2026-03-01 09:00) und Schluss (2026-05-08 24:00) der Anmeldung enden.")),
                argumentSet(
                        "bad moment",
                        "opens: 2026-03-01 09:00",
                        "opens: 1. März",
                        List.of(
                                "event.yaml, Zeile 62: registration.opens: Gefunden: 1. März. Erwartet werden Tag und Uhrzeit wie 2025-11-03 09:00; 24:00 ist das Ende des Tages.")),
                argumentSet(
                        "the same key twice",
                        "    number: 1\n",
                        "    number: 1\n    kind: forum\n",
                        List.of(
                                "event.yaml, Zeile 55: offerings[1].kind: „kind“ steht hier ein zweites Mal, zuerst in Zeile 53.")),
                argumentSet(
                        "a type of the file's own",
                        "claim: Alle singen mit",
                        "claim: !!javax.script.ScriptEngineManager Alle",
                        List.of(
                                "event.yaml, Zeile 6: event.claim: „tag:yaml.org,2002:javax.script.ScriptEngineManager“ ist hier nicht erlaubt. Typangaben mit Ausrufezeichen sind in Veranstaltungsdateien nicht vorgesehen.")),
                argumentSet(
                        "person and team",
                        "team: Team Töne",
                        "team: Team Töne, name: Toni Töne",
                        List.of(
                                "event.yaml, Zeile 23: people[1]: Erwartet wird entweder „name“ (eine Person) oder „team“.")),
                argumentSet(
                        "another version",
                        "version: 1",
                        "version: 2",
                        List.of(
                                "event.yaml, Zeile 1: version: Version „2“ kennt dieses Foyer nicht. Erwartet wird 1.")),
                argumentSet(
                        "bad YAML",
                        "  zone: Europe/Berlin",
                        "   zone: Europe/Berlin",
                        List.of(
                                "event.yaml, Zeile 8: Ab Spalte 8 ist das kein gültiges YAML (mapping values are not allowed here). Oft liegt es an der Einrückung, an einem fehlenden Leerzeichen nach dem Doppelpunkt oder an Anführungszeichen.")),
                argumentSet(
                        "a control character",
                        "claim: Alle singen mit",
                        "claim: Alle \u0007 singen mit",
                        List.of("event.yaml, Zeile 6: Das Steuerzeichen U+0007 darf hier nicht stehen.")),
                argumentSet(
                        "a control character in disguise",
                        "claim: Alle singen mit",
                        "claim: \"Alle \\0 singen mit\"",
                        List.of("event.yaml, Zeile 6: event.claim: Das Steuerzeichen U+0000 darf hier nicht stehen.")),
                argumentSet(
                        "no language",
                        "capacity: {1: 40}",
                        "capacity: {1: 40}\n    language: xx",
                        List.of(
                                "event.yaml, Zeile 59: offerings[1].language: „xx“ ist kein Kürzel einer Sprache. Erwartet werden zwei Buchstaben wie de, en oder uk.")));
    }
}
