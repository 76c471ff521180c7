package foyer.allocation.solver;

import java.util.OptionalInt;

/** A seat that a participant got, and on what grounds. */
public record Placement(String participant, String round, String offering, Grounds grounds) {

    /** Why a seat is somebody's. */
    public sealed interface Grounds permits Fixed, Wished, Unwished {}

    /** It was theirs from the start. */
    public record Fixed() implements Grounds {}

    /** They wished for it. */
    public record Wished(int rank) implements Grounds {}

    /** None of their wishes could be met in this round. */
    public record Unwished() implements Grounds {}

    /** As written to files: the rank from 1, 0 for a fixed seat, empty for an unwished one. */
    public OptionalInt rank() {
        return switch (grounds) {
            case Fixed() -> OptionalInt.of(0);
            case Wished(int rank) -> OptionalInt.of(rank);
            case Unwished() -> OptionalInt.empty();
        };
    }
}
