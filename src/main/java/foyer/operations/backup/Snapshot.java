package foyer.operations.backup;

import java.sql.Connection;

/** What a backup sees of a database that goes on changing. */
enum Snapshot {
    /** Every table as it was when the first row was read. */
    ONE_MOMENT(Connection.TRANSACTION_REPEATABLE_READ),
    /** Each table as it is when its turn comes: rows may speak of others that are missing. Only tests show what that does. */
    EACH_TABLE_ITS_OWN(Connection.TRANSACTION_READ_COMMITTED);

    private final int isolation;

    Snapshot(int isolation) {
        this.isolation = isolation;
    }

    int isolation() {
        return isolation;
    }
}
