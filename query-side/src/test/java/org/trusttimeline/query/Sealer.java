package org.trusttimeline.query;

import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

/** Seals the words of a test's record. */
@FunctionalInterface
public interface Sealer {

    SealedText seal(String person, SealContext where, String plain);
}
