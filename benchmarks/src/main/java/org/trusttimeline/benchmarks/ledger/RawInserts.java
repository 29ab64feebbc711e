package org.trusttimeline.benchmarks.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;

/**
 * What a durable row costs at least: one prepared insert that commits by itself, of the same text, into a table with
 * nothing but a key from a sequence. Each client has a connection of its own.
 */
final class RawInserts {

    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;
    private final List<String> texts;

    RawInserts(Store store, RowTemplate template) throws SQLException {
        pool = store.poolBeside("raw", CONNECTIONS, true);
        texts = template.texts();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table row (id bigint generated always as identity primary key,"
                    + " payload text not null, recording text not null)");
        }
    }

    Run run(int connections, StopCondition until) throws Exception {
        List<Client> clients = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                clients.add(new Client(pool.getConnection()));
            }
            return Clients.run(clients, until);
        } finally {
            for (Client client : clients) {
                client.connection.close();
            }
        }
    }

    private final class Client implements Operation {

        private final Connection connection;
        private final PreparedStatement insert;

        private Client(Connection connection) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement("insert into row (payload, recording) values (?, ?)");
        }

        @Override
        public void run() throws SQLException {
            insert.setString(1, texts.getFirst());
            insert.setString(2, texts.getLast());
            insert.executeUpdate();
        }
    }
}
