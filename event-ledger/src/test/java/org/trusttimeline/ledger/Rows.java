package org.trusttimeline.ledger;

import java.util.UUID;
import org.trusttimeline.ledger.append.NewRow;

/** Rows whose payload nobody looks into. */
public final class Rows {

    private Rows() {}

    public static String newStream() {
        return "joint:" + UUID.randomUUID();
    }

    public static NewRow row(String stream, long position) {
        return row(stream, position, UUID.randomUUID());
    }

    public static NewRow row(String stream, long position, UUID entryId) {
        return row(stream, position, entryId, "{\"said\":\"something\"}");
    }

    public static NewRow row(String stream, long position, UUID entryId, String payload) {
        return new NewRow(stream, position, entryId, "ImpactStated", 1, payload, "{\"recordedBy\":\"clinician:test\"}");
    }
}
