package org.trusttimeline.benchmarks.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

/** Clients of live feeds, all read by one thread. */
final class LiveClients implements AutoCloseable {

    private static final int BUFFER = 16_384;
    private static final long PAUSE_MILLIS = 1;

    private final List<LiveClient> clients = new ArrayList<>();
    private final Selector selector;
    private final Thread thread;

    LiveClients() throws IOException {
        selector = Selector.open();
        thread = Thread.ofPlatform().name("live-clients").start(this::listen);
    }

    void add(LiveClient client) throws IOException {
        clients.add(client);
        client.channel().register(selector, SelectionKey.OP_READ, client);
    }

    LiveClient client(int number) {
        return clients.get(number);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        selector.close();
        thread.join();
        for (LiveClient client : clients) {
            client.close();
        }
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (selector.isOpen()) {
                selector.select(key -> read((LiveClient) key.attachment(), buffer), PAUSE_MILLIS);
            }
        } catch (ClosedSelectorException closed) {
            // It is closed while it listens.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(LiveClient client, ByteBuffer buffer) {
        try {
            client.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
