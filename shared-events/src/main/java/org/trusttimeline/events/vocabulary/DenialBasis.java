package org.trusttimeline.events.vocabulary;

/** On which basis a request to amend may be denied (45 CFR 164.526(a)(2)). */
public enum DenialBasis {
    NOT_CREATED_BY_THE_PRACTICE,
    NOT_PART_OF_THE_RECORD,
    NOT_OPEN_TO_INSPECTION,
    ACCURATE_AND_COMPLETE
}
