package foyer.console.host;

import static java.util.Objects.requireNonNull;

import foyer.console.host.Group.InRound;
import foyer.console.host.Group.Member;
import foyer.people.People;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.registration.Companions;
import foyer.registration.HostTasks.Tasks;
import foyer.registration.Registration;
import foyer.registration.RegistrationId;
import foyer.registration.Registrations;
import foyer.registration.Status;
import foyer.seats.SeatsInOffering;
import foyer.seats.SeatsInOffering.Occupied;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who comes to an offering, for its host. */
@Component
class GroupReading {
    private final SeatsInOffering seats;
    private final Registrations registrations;
    private final People people;
    private final Companions companions;
    private final Confidences confidences;

    GroupReading(
            SeatsInOffering seats,
            Registrations registrations,
            People people,
            Companions companions,
            Confidences confidences) {
        this.seats = seats;
        this.registrations = registrations;
        this.people = people;
        this.companions = companions;
        this.confidences = confidences;
    }

    /** Without concerns: for lists and messages. */
    @Transactional(readOnly = true)
    Group of(HostLinks.Leading leading) {
        return read(leading, Map.of(), Map.of());
    }

    @Transactional
    Group withConfidences(HostLinks.Leading leading) {
        var tasks = leading.visit().roundsOf(leading.offering()).stream()
                .collect(Collectors.toMap(Round::id, round -> confidences.tasksIn(leading, round)));
        return read(leading, confidences.concernsIn(leading), tasks);
    }

    private Group read(HostLinks.Leading leading, Map<RegistrationId, String> readable, Map<RoundId, Tasks> tasks) {
        var occupied = seats.of(leading.offering().id());
        var ids = occupied.stream().map(o -> RegistrationId.of(o.holder())).collect(Collectors.toSet());
        var confirmed = registrations.findAll(ids).stream()
                .filter(r -> r.status() == Status.CONFIRMED)
                .toList();
        var persons =
                people.findAll(confirmed.stream().map(Registration::person).toList());
        var beside = companions.of(ids);
        var experience = confidences.experienceOf(ids);
        Map<RegistrationId, Member> members = confirmed.stream()
                .filter(r -> persons.containsKey(r.person()))
                .map(r -> new Member(
                        r.id(),
                        r.generation(),
                        requireNonNull(persons.get(r.person())),
                        beside.get(r.id()),
                        readable.get(r.id()),
                        experience.get(r.id())))
                .collect(Collectors.toMap(Member::registration, Function.identity()));
        return new Group(
                occupied.stream()
                        .collect(Collectors.groupingBy(
                                Occupied::round,
                                Collectors.collectingAndThen(Collectors.toList(), o -> round(o, members)))),
                tasks);
    }

    private static InRound round(List<Occupied> occupied, Map<RegistrationId, Member> members) {
        var byName = Comparator.comparing((Member m) -> m.person().name(), Collator.getInstance(Locale.GERMAN));
        return new InRound(
                occupied.stream()
                        .filter(Occupied::taken)
                        .flatMap(o -> Stream.ofNullable(members.get(RegistrationId.of(o.holder()))))
                        .sorted(byName)
                        .toList(),
                (int) occupied.stream().filter(o -> !o.taken()).count());
    }

    /** The rounds somebody reads about, for those who only want to know how many come. */
    Map<RoundId, Integer> counts(HostLinks.Leading leading) {
        return seats.of(leading.offering().id()).stream()
                .filter(Occupied::taken)
                .collect(Collectors.groupingBy(Occupied::round, Collectors.summingInt(_ -> 1)));
    }
}
