package org.trusttimeline.ledger.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Sets up the roles and the two databases on a PostgreSQL server; their tables come from the migrations. */
public final class LedgerDatabases {

    /** The database of the ledger, unless told otherwise. */
    public static final String LEDGER = "timeline";

    /** The database of the wrapped keys, unless told otherwise. */
    public static final String KEYS = "timeline_keys";

    private LedgerDatabases() {}

    /**
     * Sets up the roles and the databases {@value #LEDGER} and {@value #KEYS}. Safe to repeat: passwords are set anew,
     * what is there already stays.
     *
     * @param admin a superuser's way in
     * @param passwordOfRole the password that each of {@link Roles} shall have
     * @throws SchemaNotReady if the server refuses
     */
    public static void create(DataSource admin, Function<String, String> passwordOfRole) {
        create(admin, passwordOfRole, LEDGER, KEYS);
    }

    /** The same with databases of other names; one that is there already is taken over, with what is in it. */
    public static void create(DataSource admin, Function<String, String> passwordOfRole, String ledger, String keys) {
        try (Connection connection = admin.getConnection()) {
            connection.setAutoCommit(true);
            ServerSetup setup = new ServerSetup(connection);
            for (String role : Roles.ALL) {
                setup.role(role, passwordOfRole.apply(role));
            }
            setup.database(ledger, Roles.OWNER, List.of(Roles.WRITER, Roles.READER, Roles.MEMORY));
            setup.database(keys, Roles.KEYS_OWNER, List.of(Roles.KEYS_USER));
        } catch (SQLException e) {
            throw new SchemaNotReady("the roles and databases of the ledger could not be set up", e);
        }
    }

    /** Roles, databases or tables could not be brought into the state this release needs. */
    public static final class SchemaNotReady extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SchemaNotReady(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
