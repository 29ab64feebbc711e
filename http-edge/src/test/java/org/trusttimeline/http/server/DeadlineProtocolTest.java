package org.trusttimeline.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.trusttimeline.http.limit.LimitSettings;

/** A server with nothing in it: 404 to all. One second for headers, three connections of one address. */
@Timeout(60)
class DeadlineProtocolTest {

    private static final int SILENCE_MILLIS = 20_000;

    @TempDir
    Path directory;

    private final Tomcat server = new Tomcat();

    @BeforeEach
    void started() throws Exception {
        DeadlineProtocol protocol = new DeadlineProtocol();
        protocol.limit(limits());
        protocol.setConnectionTimeout(SILENCE_MILLIS);
        Connector connector = new Connector(protocol);
        connector.setPort(0);
        server.setBaseDir(directory.toString());
        server.setConnector(connector);
        server.addContext("", directory.toString());
        server.start();
    }

    @AfterEach
    void stopped() throws Exception {
        server.stop();
        server.destroy();
    }

    @Test
    void headersThatDripEndTheConnection() throws Exception {
        try (Socket socket = open()) {
            assertThat(isCutOffWhileItDrips(socket)).isTrue();
        }
    }

    @Test
    void aConnectionAtRestIsKept() throws Exception {
        try (Socket socket = open()) {
            assertThat(asked(socket)).isTrue();
            Thread.sleep(3_000);
            assertThat(asked(socket)).isTrue();
        }
    }

    @Test
    void oneConnectionTooManyIsClosedAndThereIsRoomAfterwards() throws Exception {
        try (Socket one = open();
                Socket two = open()) {
            try (Socket three = open()) {
                assertThat(asked(one)).isTrue();
                assertThat(asked(two)).isTrue();
                assertThat(asked(three)).isTrue();
                try (Socket four = open()) {
                    assertThat(asked(four)).isFalse();
                }
            }
            assertThat(hasRoomSoon()).isTrue();
        }
    }

    private boolean hasRoomSoon() throws Exception {
        for (int i = 0; i < 100; i++) {
            try (Socket again = open()) {
                if (asked(again)) {
                    return true;
                }
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static boolean isCutOffWhileItDrips(Socket socket) throws Exception {
        write(socket, "GET / HTTP/1.1\r\n");
        for (int i = 0; i < 80; i++) {
            try {
                write(socket, "X-" + i + ": x\r\n");
            } catch (SocketException cut) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static boolean asked(Socket socket) throws IOException {
        try {
            write(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            InputStream in = socket.getInputStream();
            String answer = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            while (in.available() > 0) {
                in.skipNBytes(in.available());
            }
            return answer.equals("HTTP/1.1 404");
        } catch (SocketException closed) {
            return false;
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), server.getConnector().getLocalPort());
        socket.setSoTimeout(SILENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static LimitSettings limits() {
        DataSize size = DataSize.ofKilobytes(1);
        Duration second = Duration.ofSeconds(1);
        return new LimitSettings(2, 2, 1, 1, second, size, size, size, second, second, 2, 3, List.of());
    }
}
