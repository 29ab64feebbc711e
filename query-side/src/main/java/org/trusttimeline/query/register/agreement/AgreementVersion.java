package org.trusttimeline.query.register.agreement;

import org.trusttimeline.stage.reading.CountedEntry;

/**
 * A version of an agreement.
 *
 * @param version from 1
 * @param said the entry that proposed it: its terms are there
 */
public record AgreementVersion(int version, CountedEntry said) {}
