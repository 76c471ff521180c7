package foyer.people;

import java.util.Set;
import java.util.UUID;

/** What the organising team says to a need. */
public sealed interface NeedAnswer {
    /** @param again it was promised for a room that the person does not go to any more */
    record Open(boolean again) implements NeedAnswer {}

    /**
     * @param where in the team's words; may be empty where a room says it all
     * @param rooms ids of the rooms of a seat that the promise names; without any it holds wherever the person sits
     */
    record Promised(String where, Set<UUID> rooms) implements NeedAnswer {
        public Promised {
            rooms = Set.copyOf(rooms);
        }
    }

    /** @param call whom to call to find another way */
    record NotPossible(String call) implements NeedAnswer {}

    NeedAnswer OPEN = new Open(false);
}
