package foyer.allocation.solver;

/**
 * How much work a run may do. Counted, never timed: the result must not depend on the machine.
 *
 * @param pivots steps of the linear programme, all branches together
 * @param branches how many the search looks into
 */
public record WorkLimit(long pivots, long branches) {

    public static final WorkLimit DEFAULT = new WorkLimit(200_000, 5_000);

    public WorkLimit {
        Refusal.when(pivots < 0 || branches < 0, "A work limit must not be negative");
    }
}
