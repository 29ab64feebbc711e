package org.trusttimeline.ledger.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Erasures as they are kept elsewhere: JSON, one object a line. */
final class ErasureLog {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ErasureLog() {}

    static String line(Erasure erasure) {
        return JSON.writeValueAsString(erasure);
    }

    /**
     * Reads the lines of a log.
     *
     * @throws OffsiteUnavailable if one of them cannot be read: an erasure might be missed
     */
    static List<Erasure> of(List<String> lines) {
        List<Erasure> erasures = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                erasures.add(Objects.requireNonNull(JSON.readValue(lines.get(i), Erasure.class), "null"));
            } catch (JacksonException | NullPointerException e) {
                throw new OffsiteUnavailable(
                        "Line " + (i + 1) + " of the erasures kept elsewhere is no erasure: put erasures.jsonl right"
                                + " from another copy of it; until then it is not known who was erased",
                        e);
            }
        }
        return erasures;
    }
}
