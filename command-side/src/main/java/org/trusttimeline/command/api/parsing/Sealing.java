package org.trusttimeline.command.api.parsing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.sealing.SealContext;
import org.trusttimeline.ledger.sealing.SealedTexts;

/**
 * Seals the texts of one body while it is read, so that nothing behind it ever holds a plain one.
 *
 * @param texts does it
 * @param person under whose key
 * @param stream the chart's stream
 * @param entryId the entry
 */
record Sealing(SealedTexts texts, String person, String stream, UUID entryId) {

    SealedText seal(String field, String plain) {
        return sealFor(person, field, plain);
    }

    SealedText sealFor(String owner, String field, String plain) {
        if (plain.codePointCount(0, plain.length()) > CommandLimits.TEXT_CHARACTERS) {
            throw BodyProblems.textTooLong(field);
        }
        if (plain.indexOf('\0') >= 0) {
            throw BodyProblems.wrong(field, "it holds a character that is none (U+0000)");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(plain)) {
            throw BodyProblems.wrong(field, "it holds half of a character");
        }
        return texts.seal(owner, new SealContext(stream, entryId, field), plain);
    }
}
