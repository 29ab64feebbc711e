package org.trusttimeline.benchmarks.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A client of one live feed, as small as can be: what is measured beside it is the server. */
final class LiveClient {

    private static final String ID = "id:";
    private static final String ENTRY = "event:entry";

    private final SocketChannel channel;
    private final StringBuilder line = new StringBuilder();
    private @Nullable String lastId;
    private @Nullable String answer;
    private int entries;
    private long lastEntry;
    private boolean open = true;

    private LiveClient(SocketChannel channel) {
        this.channel = channel;
    }

    /** Asks for the feed of that path, behind an event if one is named. */
    static LiveClient connect(String url, String path, String token, @Nullable String lastId) throws IOException {
        URI node = URI.create(url);
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(node.getHost(), node.getPort()));
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                        + token + (lastId == null ? "" : "\r\nLast-Event-ID: " + lastId) + "\r\n\r\n";
        ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.configureBlocking(false);
        LiveClient client = new LiveClient(channel);
        client.lastId = lastId;
        return client;
    }

    SocketChannel channel() {
        return channel;
    }

    /** Takes what has arrived. */
    synchronized void read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        int read = channel.read(buffer);
        long now = System.nanoTime();
        if (read < 0) {
            close();
            return;
        }
        for (int i = 0; i < read; i++) {
            take((char) buffer.get(i), now);
        }
    }

    synchronized void close() throws IOException {
        open = false;
        channel.close();
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** Whether the feed has begun. */
    synchronized boolean isAnswered() {
        return answer != null && answer.contains(" 200");
    }

    /** The first line of the answer. */
    synchronized @Nullable String answer() {
        return answer;
    }

    /** How many entries have come. */
    synchronized int entries() {
        return entries;
    }

    /** When the last one came, by {@link System#nanoTime}. */
    synchronized long lastEntry() {
        return lastEntry;
    }

    synchronized @Nullable String lastId() {
        return lastId;
    }

    private void take(char next, long now) {
        if (next != '\n') {
            line.append(next);
            return;
        }
        String whole = line.toString();
        line.setLength(0);
        if (answer == null) {
            answer = whole;
        }
        if (whole.startsWith(ID)) {
            lastId = whole.substring(ID.length()).strip();
        } else if (whole.startsWith(ENTRY)) {
            entries++;
            lastEntry = now;
        }
    }
}
