package org.trusttimeline.standalone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Something else answers where the timeline was to answer. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PortTaken(int port) {
        super("Port " + port + " is taken by another program; choose another with --port N");
    }

    /** Finds out before anything is started. */
    static void check(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (BindException taken) {
            throw new PortTaken(port);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
