package org.trusttimeline.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalConnectionTest {

    @Test
    void aConnectionOfThisUserIsKnown() throws IOException {
        try (ServerSocket server = listening();
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
            assertThat(LocalConnection.isOfThisUser(client.getLocalPort(), server.getLocalPort()))
                    .isTrue();
        }
    }

    @Test
    void aConnectionThatIsNotThereIsNobodys() throws IOException {
        try (ServerSocket server = listening()) {
            assertThat(LocalConnection.isOfThisUser(1, server.getLocalPort())).isFalse();
        }
    }

    @Test
    void aConnectionOfAnotherUserIsNot() throws IOException {
        assumeTrue(isRoot(), "Only root can be another user for this test");
        try (ServerSocket server = listening()) {
            String connect = "exec 3<>/dev/tcp/127.0.0.1/%d; read -r <&3".formatted(server.getLocalPort());
            Process stranger = new ProcessBuilder("setpriv", "--reuid=65534", "--clear-groups", "bash", "-c", connect)
                    .inheritIO()
                    .start();
            try (Socket accepted = server.accept()) {
                assertThat(LocalConnection.isOfThisUser(accepted.getPort(), server.getLocalPort()))
                        .isFalse();
            } finally {
                stranger.destroy();
            }
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
