package foyer.operations.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables as one connection sees them. */
record Tables(CatalogueStore catalogue, RowStore rows) {

    Tables(Connection connection) throws SQLException {
        this(CatalogueStore.over(connection, schemas()), new RowStore(connection));
    }

    /** A schema for each module that has migrations, named like their folder. */
    static Set<String> schemas() {
        try {
            var schemas = new TreeSet<String>();
            for (var script :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
                var parts = script.getURL().getPath().split("/");
                schemas.add(parts[parts.length - 2]);
            }
            return schemas;
        } catch (IOException cause) {
            throw new IllegalStateException("the migrations cannot be listed", cause);
        }
    }
}
