package org.trusttimeline.standalone.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the embedded PostgreSQL runs. Passed on its command line, where nothing stored in the cluster overrules it. */
final class Settings {

    /** The whole of pg_hba.conf: whoever it does not name is refused, local sockets and replication among them. */
    static final String WHO_MAY_ENTER = "# Written anew at every start\nhost all all 127.0.0.1/32 scram-sha-256\n";

    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private static final List<String> CLOSED =
            List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "password_encryption=scram-sha-256");

    // The log must not become a second place where a record can be read.
    private static final List<String> DISCREET =
            List.of("log_min_error_statement=panic", "log_error_verbosity=terse", "log_statement=none");

    private static final List<String> FRUGAL = List.of(
            "shared_buffers=32MB",
            "max_connections=50",
            "max_wal_size=256MB",
            "maintenance_work_mem=32MB",
            "io_method=sync",
            "max_wal_senders=0",
            "max_logical_replication_workers=0",
            "max_parallel_workers_per_gather=0",
            "autovacuum_max_workers=1");

    private static final List<String> ANYWHERE = List.of("timezone=UTC", "log_timezone=UTC", "jit=off");

    private Settings() {}

    static List<String> asArguments(Path directory, int port) {
        Stream<String> settings = Stream.of(List.of("port=" + port), DURABLE, CLOSED, DISCREET, FRUGAL, ANYWHERE)
                .flatMap(List::stream)
                .flatMap(setting -> Stream.of("-c", setting));
        return Stream.concat(Stream.of("-D", directory.toString()), settings).toList();
    }
}
