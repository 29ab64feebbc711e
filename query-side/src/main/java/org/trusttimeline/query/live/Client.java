package org.trusttimeline.query.live;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.timeline.EntryView;

/** Whoever takes a feed, at the other end of a connection. Sending waits until they take it, or the server's patience ends. */
record Client(SseEmitter connection) {

    private static final long RECONNECT_MILLIS = 1_000;
    private static final long TOLD_WITHIN_MILLIS = 100;

    void greet() throws IOException {
        connection.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS));
    }

    void send(EntryView entry, RecordPosition behind) throws IOException {
        connection.send(SseEmitter.event().name("entry").id(behind.text()).data(entry, MediaType.APPLICATION_JSON));
    }

    void beat() throws IOException {
        connection.send(SseEmitter.event().comment(""));
    }

    /** Whether the other end still takes something: the first thing that is sent to one that is gone does not tell. */
    boolean isThere() {
        try {
            beat();
            Thread.sleep(TOLD_WITHIN_MILLIS);
            beat();
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void close() {
        connection.complete();
    }
}
