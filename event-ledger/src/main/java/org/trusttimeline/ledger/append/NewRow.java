package org.trusttimeline.ledger.append;

import java.util.UUID;
import org.trusttimeline.ledger.chain.RowContent;

/**
 * A row offered to the ledger.
 *
 * @param stream the name of the chart's stream
 * @param position its place in the stream: one after the stream's head, 0 in a new stream
 * @param entryId unique within its stream
 * @param name the stable name of the event
 * @param revision the revision of the payload's shape, from 1
 * @param payload the event as JSON text, sealed where it is anyone's words
 * @param recording what is known of its recording, as JSON text
 */
public record NewRow(
        String stream, long position, UUID entryId, String name, int revision, String payload, String recording)
        implements RowContent {

    /** What makes an entry one of a kind: its id, within its stream. */
    record Key(String stream, UUID entryId) {}

    Key key() {
        return new Key(stream, entryId);
    }

    /** Without the payload: rows are named in messages, what they say is nobody's business there. */
    @Override
    public String toString() {
        return name + " " + stream + " " + position;
    }
}
