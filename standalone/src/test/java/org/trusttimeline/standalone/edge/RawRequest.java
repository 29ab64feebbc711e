package org.trusttimeline.standalone.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A request byte by byte, as no decent client sends it; characters are bytes (ISO 8859-1). */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawRequest() {}

    /** An answer; {@code head} is its status line and headers. */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    static Socket open(String url) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(url).getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Sends all of it and reads to the end; it asks for the connection to be closed. */
    static Answer send(String url, String request) {
        try (Socket socket = open(url)) {
            write(socket, request);
            return answer(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }

    /** What comes until the other end closes; a connection that is cut off after an answer has answered. */
    static Answer answer(Socket socket) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (IOException cut) {
            if (read.size() == 0) {
                throw cut;
            }
        }
        String text = read.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? new Answer(text, "") : new Answer(text.substring(0, end), text.substring(end + 4));
    }
}
