package org.trusttimeline.query.rebuild;

import java.util.List;

/**
 * What came of laying two versions side by side.
 *
 * @param documents how many documents the newer one has
 * @param different how many differ, or are in one of them alone
 * @param examples ids of some of these
 * @param digest SHA-256 over the newer one's documents in the order of their ids, in hexadecimal
 */
public record ComparisonResult(long documents, long different, List<String> examples, String digest) {

    /** Whether they are the same to the byte. */
    public boolean isSame() {
        return different == 0;
    }
}
