package org.trusttimeline.ledger.append;

import java.util.UUID;

/** What makes an entry one of a kind: its id, within its stream. */
record EntryKey(String stream, UUID entryId) {}
