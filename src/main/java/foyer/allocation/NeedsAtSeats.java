package foyer.allocation;

import foyer.people.AccessNeeds;
import foyer.people.Need;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.people.Reader;
import foyer.platform.security.Actor;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.RoomFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people need where a draft would seat them and do not have there by the room alone, for the team to see before it is published. Counts people, and names nobody. */
@Service
public class NeedsAtSeats {
    private final AccessNeeds accessNeeds;
    private final Registrations registrations;
    private final Drafts drafts;

    NeedsAtSeats(AccessNeeds accessNeeds, Registrations registrations, Drafts drafts) {
        this.accessNeeds = accessNeeds;
        this.registrations = registrations;
        this.drafts = drafts;
    }

    /** Why it is missing, and so what it would take. */
    public enum Lack {
        /** Somebody must come and interpret. */
        INTERPRETER,
        /** No room of the round has it, or none together with what else this person needs. */
        NO_ROOM,
        /** They would have no seat in the round. */
        NO_SEAT
    }

    /** @param slot null without a seat */
    public record Missing(
            NeedKind need, String round, @Nullable SlotKey slot, Lack lack, int people) {}

    private record Key(NeedKind need, int round, @Nullable SlotKey slot, Lack lack) {
        private String sortedBy() {
            return round + " " + need + " " + slot;
        }
    }

    /** In the order of the rounds. */
    public List<Missing> in(Programme programme, Draft draft, Actor actor) {
        var seats = drafts.seats(draft);
        var people = registrations.findAll(
                seats.keySet().stream().map(RunProblem::registration).toList());
        var needs = accessNeeds.of(
                people.stream().map(Registration::person).toList(), new Reader.OfTeam(actor, Reader.Purpose.PLANNING));
        var wishes =
                registrations.wishesOf(people.stream().map(Registration::id).toList());
        Map<Key, Integer> missing = new TreeMap<>(Comparator.comparing(Key::sortedBy));
        for (Registration person : people) {
            var own = needs.getOrDefault(person.person(), Needs.NONE);
            var left = wishes.containsKey(person.id()) ? wishes.get(person.id()).without() : Set.<RoundId>of();
            for (Round round : programme.rounds()) {
                if (!left.contains(round.id())) {
                    of(programme, round, own, seats.getOrDefault(RunProblem.participant(person.id()), List.of()))
                            .forEach(one -> missing.merge(one, 1, Integer::sum));
                }
            }
        }
        return missing.entrySet().stream()
                .map(one -> new Missing(
                        one.getKey().need(),
                        programme.rounds().get(one.getKey().round()).key(),
                        one.getKey().slot(),
                        one.getKey().lack(),
                        one.getValue()))
                .toList();
    }

    private static List<Key> of(Programme programme, Round round, Needs needs, List<SlotKey> seats) {
        int number = programme.rounds().indexOf(round);
        var seat = seats.stream()
                .filter(one -> one.round().equals(round.key()))
                .findFirst()
                .orElse(null);
        var offering = seat == null ? null : programme.offering(seat.offering()).orElse(null);
        var missing = new ArrayList<Key>();
        for (Need need : needs.all()) {
            var lack = lack(need.kind(), offering);
            if (lack != null) {
                missing.add(new Key(need.kind(), number, seat, lack));
            }
        }
        return missing;
    }

    private static @Nullable Lack lack(NeedKind kind, @Nullable Offering offering) {
        boolean interpreter = kind == NeedKind.SIGN_LANGUAGE || kind == NeedKind.SPEECH_TO_TEXT;
        if (!interpreter && RoomFit.offer(kind).isEmpty()) {
            return null;
        }
        if (offering == null) {
            return Lack.NO_SEAT;
        }
        if (interpreter) {
            return Lack.INTERPRETER;
        }
        return RunNeeds.has(offering, kind) ? null : Lack.NO_ROOM;
    }
}
