package org.trusttimeline.command.api.parsing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

/**
 * Seals the texts of one body while it is read, so that nothing behind it ever holds a plain one.
 *
 * @param texts does it
 * @param person under whose key
 * @param stream the chart's stream
 * @param entryId the entry
 * @param plain what was sealed, for as long as the request is answered
 */
record Sealing(SealedTexts texts, String person, String stream, UUID entryId, Map<SealedText, String> plain) {

    SealedText seal(String field, String words) {
        return sealFor(person, field, words);
    }

    SealedText sealFor(String owner, String field, String words) {
        if (words.codePointCount(0, words.length()) > CommandLimits.TEXT_CHARACTERS) {
            throw BodyProblems.textTooLong(field);
        }
        if (words.indexOf('\0') >= 0) {
            throw BodyProblems.wrong(field, "it holds a character that is none (U+0000)");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
            throw BodyProblems.wrong(field, "it holds half of a character");
        }
        SealedText sealed = texts.seal(owner, new SealContext(stream, entryId, field), words);
        plain.put(sealed, words);
        return sealed;
    }
}
