package org.trusttimeline.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.trusttimeline.standalone.data.DataDirectory;

/** The port of a data directory's PostgreSQL: the same at every start, unless something else has taken it since. */
final class KeptPort {

    private static final String NAME = "postgres.port";
    private static final byte[] LOCAL = {127, 0, 0, 1};

    private KeptPort() {}

    static int of(DataDirectory data) {
        return last(data).filter(KeptPort::isFree).orElseGet(() -> choose(data));
    }

    /** The port of the server that ran last, or runs now. */
    static Optional<Integer> last(DataDirectory data) {
        return data.kept(NAME).map(Integer::valueOf);
    }

    private static int choose(DataDirectory data) {
        try (ServerSocket probe = listening(0)) {
            int port = probe.getLocalPort();
            data.keep(NAME, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("No port of 127.0.0.1 is free", e);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = listening(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOCAL), port), 1);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
