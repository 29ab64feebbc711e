package org.trusttimeline.command.api.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.trusttimeline.ledger.sealing.SealedTexts;

/**
 * Derives ids for the labels of an import under a key of this installation: the same file gives the same ids, two files
 * never meet, and nobody outside can guess one (UUID version 8, RFC 9562, section 5.8).
 */
public final class ImportLabels {

    private static final String KEY = "installation:import-labels";
    private static final int UUID_BYTES = 16;
    private static final long VERSION_8 = 0x8000L;
    private static final long NOT_VERSION = ~0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long NOT_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private final SealedTexts texts;

    public ImportLabels(SealedTexts texts) {
        this.texts = texts;
    }

    UUID id(String practice, UUID importId, String label) {
        String message = practice.length() + ":" + practice + importId + label;
        byte[] mac = HexFormat.of().parseHex(texts.mac(KEY, message.getBytes(StandardCharsets.UTF_8)));
        // Its first bytes name the key, and are the same for all.
        ByteBuffer bits = ByteBuffer.wrap(mac, mac.length - UUID_BYTES, UUID_BYTES);
        return new UUID((bits.getLong() & NOT_VERSION) | VERSION_8, (bits.getLong() & NOT_VARIANT) | VARIANT);
    }
}
