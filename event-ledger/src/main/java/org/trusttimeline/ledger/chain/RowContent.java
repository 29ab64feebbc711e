package org.trusttimeline.ledger.chain;

import java.util.UUID;

/** What a row says, in the form in which it is stored: texts that are sealed are hashed as ciphertext. */
public interface RowContent {

    /** The name of the chart's stream. */
    String stream();

    /** Its place in the stream, from 0. */
    long position();

    /** Unique within its stream. */
    UUID entryId();

    /** The stable name of the event. */
    String name();

    /** The revision of the payload's shape. */
    int revision();

    /** The event as JSON text, byte for byte. */
    String payload();

    /** What is known of its recording, as JSON text, byte for byte. */
    String recording();
}
