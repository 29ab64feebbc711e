package org.trusttimeline.events.statement;

import org.trusttimeline.events.edtf.Edtf;

/**
 * Since when a partner, or the record as a whole, knew a thing.
 *
 * @param who a partner, or the record
 * @param since the date from which they knew
 */
public record Learned(Knower who, Edtf since) {}
