package org.trusttimeline.ledger.read;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.RowContent;
import org.trusttimeline.ledger.chain.StreamChain.StoredLink;

/**
 * A row as it stands in the ledger.
 *
 * @param globalIndex its place in the whole ledger, from 1, without gaps, in the order of commits
 * @param stream the name of the chart's stream
 * @param position its place in the stream, from 0, without gaps
 * @param entryId unique within its stream
 * @param name the stable name of the event
 * @param revision the revision of the payload's shape
 * @param payload the event as JSON text
 * @param recording what is known of its recording, as JSON text
 * @param recordedAt when it was recorded; never earlier than that of the row before it
 */
public record LedgerRow(
        long globalIndex,
        String stream,
        long position,
        UUID entryId,
        String name,
        int revision,
        String payload,
        String recording,
        Instant recordedAt)
        implements RowContent, Serializable {

    /**
     * What the row says.
     *
     * @throws org.trusttimeline.events.json.UnreadableEvent if this release cannot read it
     * @throws IllegalArgumentException if the stream is not one of a chart
     */
    public Entry entry() {
        return new Entry(
                Chart.ofStream(stream),
                position,
                recordedAt,
                EventJson.readRecording(recording),
                EventJson.read(name, revision, payload));
    }

    /** Without the payload: rows are named in messages, what they say is nobody's business there. */
    @Override
    public String toString() {
        return globalIndex + " " + name + " " + stream + " " + position;
    }

    /**
     * A row with the hashes that are stored beside it.
     *
     * @param row the row
     * @param rowHash its link in the chain of its stream
     * @param ledgerHash its link in the chain of the ledger
     */
    public record LedgerLink(LedgerRow row, Hash rowHash, Hash ledgerHash) {

        /** The same as a link of its stream alone. */
        public StoredLink inItsStream() {
            return new StoredLink(row, row.recordedAt(), rowHash);
        }
    }
}
