package org.trusttimeline.standalone.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose a connection over the loopback is, as the kernel's table of sockets tells. */
final class LocalConnection {

    // Columns of /proc/net/tcp: number, local address, remote address, state, queues, timer, retransmits, user.
    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int USER = 7;

    // A JVM connects through an IPv6 socket, even to 127.0.0.1.
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final List<String> LOOPBACK = List.of("0100007F:", "0000000000000000FFFF00000100007F:");

    private LocalConnection() {}

    static boolean isOfThisUser(int clientPort, int serverPort) {
        try {
            String user = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
            return TABLES.stream()
                    .filter(Files::exists)
                    .flatMap(LocalConnection::rows)
                    .anyMatch(row -> isLoopback(row[LOCAL], clientPort)
                            && isLoopback(row[REMOTE], serverPort)
                            && row[USER].equals(user));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLoopback(String address, int port) {
        return LOOPBACK.stream().anyMatch(host -> address.equals(host + String.format(Locale.ROOT, "%04X", port)));
    }

    private static Stream<String[]> rows(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(row -> row.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
