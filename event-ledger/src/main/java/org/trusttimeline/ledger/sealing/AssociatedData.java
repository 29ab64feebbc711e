package org.trusttimeline.ledger.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

/** Several texts as one sequence of bytes, each after its length: no two lists of texts give the same bytes. */
final class AssociatedData {

    private AssociatedData() {}

    static byte[] of(SealContext where, int keyVersion) {
        return of(where.stream(), where.entryId().toString(), where.field(), Integer.toString(keyVersion));
    }

    static byte[] of(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
            bytes.writeBytes(encoded);
        }
        return bytes.toByteArray();
    }
}
