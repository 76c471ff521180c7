package foyer.allocation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import foyer.allocation.ExplanationStore.Row;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.explain.Explain;
import foyer.allocation.solver.explain.Why;
import foyer.registration.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Why people got the seats they got: worked out once seats are published, read one person at a time. */
@Service
public class Explanations {
    /** @param offering of the seat the run gave; who has another now got that one later; null where it gave none */
    public record Explained(String round, @Nullable String offering, Why why) {}

    private static final int MILLIONTHS = 6;

    private final ExplanationStore store;
    private final Drafts drafts;
    private final RunNeeds needs;

    Explanations(ExplanationStore store, Drafts drafts, RunNeeds needs) {
        this.store = store;
        this.drafts = drafts;
        this.needs = needs;
    }

    /** One for each seat that the run gave; nothing at all where no run gave seats at the event, or it was not explained. */
    public Optional<List<Explained>> of(Registration registration) {
        return store.existFor(registration.event()) ? Optional.of(store.of(registration.id())) : Optional.empty();
    }

    /** Takes long for many people: seconds for thousands. */
    List<Row> workedOut(Draft draft, Seed seed) {
        var problem = needs.heededIn(draft.event(), drafts.problem(draft));
        var figures = Objects.requireNonNull(draft.figures(), "only a ready draft is published");
        var seats = seats(draft);
        var explain = new Explain(
                pinned(problem, seats), draft.weights(), seed, prices(draft), seats, figures.provenOptimal());
        return problem.participants().stream()
                .filter(person -> !problem.barred().containsKey(person.id()))
                .flatMap(person -> explained(explain, person, seats.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Whom their needs keep from some seats stay where they are: no chain moves them, so that it says nothing that could not be, and nothing of them. */
    private static Problem pinned(Problem problem, Map<String, List<Place>> seats) {
        return new Problem(
                problem.rounds(),
                problem.offerings(),
                problem.participants().stream()
                        .map(person -> problem.barred().containsKey(person.id())
                                ? pinned(person, problem.rounds(), seats.getOrDefault(person.id(), List.of()))
                                : person)
                        .toList());
    }

    private static Participant pinned(Participant person, List<String> rounds, List<Place> seats) {
        var fixed = seats.stream().collect(toMap(Place::round, Place::offering));
        var without = rounds.stream().filter(round -> !fixed.containsKey(round)).collect(toSet());
        return new Participant(person.id(), person.wishes(), without, fixed, person.seats(), person.group());
    }

    void write(Draft draft, List<Row> rows) {
        store.insert(draft.id(), rows);
    }

    private static Stream<Row> explained(Explain explain, Participant person, List<Place> seats) {
        var offerings = seats.stream().collect(toMap(Place::round, Place::offering));
        return explain.of(person).entrySet().stream()
                .map(why -> new Row(
                        RunProblem.registration(person.id()).value(),
                        new Explained(why.getKey(), offerings.get(why.getKey()), why.getValue())));
    }

    private Prices prices(Draft draft) {
        var millionths = new HashMap<Place, Long>();
        drafts.prices(draft)
                .forEach((slot, price) -> millionths.put(
                        new Place(slot.offering(), slot.round()),
                        price.movePointRight(MILLIONTHS).longValueExact()));
        return Prices.ofMillionths(millionths);
    }

    private Map<String, List<Place>> seats(Draft draft) {
        return drafts.seats(draft).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        seats -> seats.getValue().stream()
                                .map(slot -> new Place(slot.offering(), slot.round()))
                                .toList()));
    }
}
