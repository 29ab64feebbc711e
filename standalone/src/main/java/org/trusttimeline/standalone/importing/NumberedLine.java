package org.trusttimeline.standalone.importing;

import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line as it stands in the file.
 *
 * @param number its place, from 1
 * @param bytes without the line's end
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
record NumberedLine(long number, byte[] bytes) {

    boolean isBlank() {
        return IntStream.range(0, bytes.length).allMatch(at -> bytes[at] >= 0 && bytes[at] <= ' ');
    }

    /** The line's JSON. A fault is named by its place, not by what stands there: it may be anybody's words. */
    ObjectNode json() {
        if (parsed() instanceof ObjectNode object) {
            return object;
        }
        throw UnfitFile.atLine(number, "is not one JSON object; write each command as one object on one line");
    }

    private JsonNode parsed() {
        try {
            return Json.MAPPER.readTree(bytes);
        } catch (JacksonException notJson) {
            throw UnfitFile.atLine(
                    number,
                    "is not JSON as it should be: look near column %d; each command is one object on one line"
                            .formatted(notJson.getLocation().getColumnNr()));
        }
    }
}
