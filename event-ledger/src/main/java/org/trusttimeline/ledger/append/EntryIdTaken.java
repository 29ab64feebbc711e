package org.trusttimeline.ledger.append;

import java.util.UUID;

/** The stream already has an entry of that id: the same command again, or another one with its id. */
public final class EntryIdTaken extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final UUID entryId;

    EntryIdTaken(String stream, UUID entryId) {
        super(stream + " already has an entry " + entryId, null);
        this.stream = stream;
        this.entryId = entryId;
    }

    /** The stream concerned. */
    public String stream() {
        return stream;
    }

    /** The id that is taken. */
    public UUID entryId() {
        return entryId;
    }
}
