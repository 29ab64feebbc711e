package org.trusttimeline.ledger.erasure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * That the keys of a person were destroyed (GDPR, article 17).
 *
 * @param person the owner of the keys: {@code partner:UUID}, {@code clinician:PRACTICE/ID}, or the stream of a clinical chart or of notes
 * @param throughVersion the highest version destroyed, from 1; what is said later is sealed under the next
 * @param erasedAt when, to the microsecond
 * @param basis on which ground, in at most {@value #BASIS_LIMIT} characters; kept in clear, so without names and narrative
 */
public record Erasure(
        @JsonProperty("person") String person,
        @JsonProperty("through_version") int throughVersion,
        @JsonProperty("erased_at") Instant erasedAt,
        @JsonProperty("basis") String basis) {

    /** The longest basis, in characters. */
    public static final int BASIS_LIMIT = 200;

    Versions versions() {
        return new Versions(person, throughVersion);
    }

    /** What is destroyed. Two records of it are one erasure, whatever else they say. */
    record Versions(String person, int throughVersion) {}
}
