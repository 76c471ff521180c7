package foyer.operations;

import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.registration.NewCompanion;
import foyer.registration.Submission;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The demo's participants, always the same for the same number. Nobody of these names is meant. */
final class InventedPeople {
    private static final List<String> FIRST = List.of(
            "Amira", "Bernd", "Carla", "Dilan", "Esra", "Frieda", "Goran", "Hanna", "Ilse", "Jonas", "Katrin", "Levent",
            "Marta", "Nele", "Olga", "Paula", "Quirin", "Renate", "Samir", "Tilda", "Uwe", "Vera", "Wanda", "Yusuf",
            "Zoe");
    private static final List<String> LAST = List.of(
            "Abendroth",
            "Birkenfeld",
            "Celik",
            "Dornbusch",
            "Eichhorn",
            "Falkner",
            "Grünwald",
            "Hasselbach",
            "Iversen",
            "Jaspers",
            "Kranich",
            "Lindental",
            "Mühlbauer",
            "Nowak",
            "Oleander",
            "Petrov",
            "Quandt",
            "Rosenkamp",
            "Sandmann",
            "Tannhof",
            "Ulmer",
            "Vogelsang",
            "Weidenau",
            "Ziegenhals");
    private static final List<String> WORK = List.of(
            "Kulturamt Beispielstadt", "Museum am Musterplatz", "Theater im Beispielhof", "Stadtbücherei Musterhausen");

    /** By the order of the programme: some stations and one forum draw more people than they hold, others fewer. */
    private static final List<Double> APPEAL =
            List.of(1.7, 1.1, 0.7, 0.9, 0.6, 1.4, 0.5, 2.2, 0.9, 1.1, 0.8, 1.5, 0.7, 1.1, 0.9);

    private final Programme programme;

    InventedPeople(Programme programme) {
        this.programme = programme;
    }

    Submission person(int number) {
        var chance = new SplittableRandom(number);
        var first = FIRST.get(number % FIRST.size());
        var last = LAST.get(number * 7 / 5 % LAST.size());
        var needs = InventedNeeds.of(number);
        return new Submission(
                programme.event().id(),
                "demo-" + number,
                first + " " + last,
                "person-%03d@example.org".formatted(number),
                chance.nextInt(3) == 0 ? null : WORK.get(chance.nextInt(WORK.size())),
                chance.nextInt(8) == 0 ? Language.EN : Language.DE,
                wishes(chance),
                concern(number),
                companion(number),
                needs,
                needs.restOnConsent() ? Set.of(Consent.PRIVACY, Consent.ACCESS_NEEDS) : Set.of(Consent.PRIVACY));
    }

    private static final List<String> CONCERNS = List.of(
            "Wie gehen wir mit Werken um, an denen noch Rechte hängen?",
            "Ich möchte ein Beispiel aus unserem Haus mitbringen: Führungen in Einfacher Sprache.",
            "Was davon läuft auf unseren eigenen Rechnern, ohne dass Daten das Haus verlassen?",
            "Wir sind ein ehrenamtliches Team ohne Geld für Lizenzen. Was lohnt sich trotzdem?",
            "How much of this can we use with a small English-speaking volunteer team?",
            "Woran erkenne ich, dass ein Text erfunden ist?",
            "Ich habe noch nie damit gearbeitet und möchte in Ruhe ausprobieren.");

    /** One in four brings something along, so that hosts see both. */
    private static @Nullable String concern(int number) {
        return number % 4 == 1 ? CONCERNS.get(number / 4 % CONCERNS.size()) : null;
    }

    /** Every thirtieth comes with somebody; half of these give a name. */
    private static @Nullable NewCompanion companion(int number) {
        if (number % 30 != 11) {
            return null;
        }
        boolean named = number % 60 == 11;
        return new NewCompanion(
                named ? FIRST.get((number + 5) % FIRST.size()) + " " + LAST.get(number % LAST.size()) : null);
    }

    private record Drawn(Offering offering, double liking) {}

    /** Ranked as if each place on the list were drawn among what is left, by appeal and size. */
    private Wishes wishes(SplittableRandom chance) {
        var drawn = new ArrayList<Drawn>();
        for (var offering : programme.offerings()) {
            double weight = APPEAL.get(drawn.size() % APPEAL.size()) * seats(offering);
            drawn.add(new Drawn(offering, Math.log(chance.nextDouble()) / weight));
        }
        var ranked = drawn.stream()
                .sorted(Comparator.comparingDouble(Drawn::liking).reversed())
                .limit(3 + chance.nextInt(5))
                .map(wish -> new Wish(wish.offering().id(), null))
                .toList();
        return new Wishes(ranked, Set.of());
    }

    private static int seats(Offering offering) {
        return offering.capacity().values().stream().mapToInt(Integer::intValue).sum();
    }
}
