package foyer.console.host;

import foyer.people.Person;
import foyer.programme.RoundId;
import foyer.registration.Companion;
import foyer.registration.Experience;
import foyer.registration.HostTasks.Tasks;
import foyer.registration.RegistrationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to an offering. {@code toString} tells nothing of it.
 *
 * @param tasks what the hosts must do, where that was asked for
 */
record Group(Map<RoundId, InRound> rounds, Map<RoundId, Tasks> tasks) {
    Group {
        rounds = Map.copyOf(rounds);
        tasks = Map.copyOf(tasks);
    }

    /**
     * @param members who confirmed, by name
     * @param waiting seats held for people who have not confirmed yet
     */
    record InRound(List<Member> members, int waiting) {
        static final InRound NOBODY = new InRound(List.of(), 0);

        InRound {
            members = List.copyOf(members);
        }

        /** With those who come along. */
        int people() {
            return members.size()
                    + (int) members.stream().filter(m -> m.companion() != null).count();
        }
    }

    /**
     * @param companion who sits beside them, or null
     * @param concern what they would like to see clarified here, or null
     * @param experience for counting only
     */
    record Member(
            RegistrationId registration,
            int generation,
            Person person,
            @Nullable Companion companion,
            @Nullable String concern,
            @Nullable Experience experience) {}

    /** Those whom a mail can reach. */
    List<Member> reachable(@Nullable RoundId round) {
        return members(round).stream().filter(m -> m.person().email() != null).toList();
    }

    Tasks tasksIn(RoundId round) {
        return tasks.getOrDefault(round, new Tasks(List.of(), List.of()));
    }

    InRound in(RoundId round) {
        return rounds.getOrDefault(round, InRound.NOBODY);
    }

    /** Everybody once, of one round or of all. */
    List<Member> members(@Nullable RoundId round) {
        return rounds.entrySet().stream()
                .filter(entry -> round == null || entry.getKey().equals(round))
                .flatMap(entry -> entry.getValue().members().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Group[" + rounds.size() + "]";
    }
}
