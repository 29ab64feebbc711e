package org.trusttimeline.ledger.verify.export;

import java.time.Instant;
import java.util.UUID;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.RowContent;
import org.trusttimeline.ledger.chain.StreamChain.StoredLink;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.read.LedgerRow.LedgerLink;

/** A row as it is exported: byte for byte what is stored, sealed texts as ciphertext. */
record ExportedRow(
        String stream,
        long position,
        UUID entryId,
        String name,
        int revision,
        String payload,
        String recording,
        Instant recordedAt,
        Hash rowHash)
        implements RowContent {

    static ExportedRow of(LedgerLink link) {
        LedgerRow row = link.row();
        return new ExportedRow(
                row.stream(),
                row.position(),
                row.entryId(),
                row.name(),
                row.revision(),
                row.payload(),
                row.recording(),
                row.recordedAt(),
                link.rowHash());
    }

    StoredLink link() {
        return new StoredLink(this, recordedAt, rowHash);
    }
}
