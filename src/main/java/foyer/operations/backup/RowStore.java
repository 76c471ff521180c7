package foyer.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a table as PostgreSQL's own COPY text: every version of the server reads it, and nothing is turned into Java
 * objects on the way.
 */
final class RowStore {
    private final CopyManager copy;

    RowStore(Connection connection) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** @return how many rows */
    long read(Table table, OutputStream into) throws SQLException, IOException {
        return copy.copyOut("copy " + named(table) + " to stdout (encoding 'UTF8')", into);
    }

    /** @return how many rows */
    long write(Table table, InputStream from) throws SQLException, IOException {
        return copy.copyIn("copy " + named(table) + " from stdin (encoding 'UTF8')", from);
    }

    private static String named(Table table) {
        return table.name() + " (" + String.join(", ", table.columns()) + ")";
    }
}
