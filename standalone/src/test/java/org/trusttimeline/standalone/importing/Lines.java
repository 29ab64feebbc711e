package org.trusttimeline.standalone.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

/** Lines of import files. */
final class Lines {

    static final String IMPORT_ID = "5c1f0a52-7d0e-4c55-9b3e-1f0f6f6d2a10";
    static final String FIRST = "{\"import\":\"" + IMPORT_ID + "\"}";
    static final String OPEN = opens("#couple");

    private Lines() {}

    static String opens(String couple) {
        return """
                {"chart":"joint","command":{"type":"OpenRelationship","relationshipId":"%s",\
                "partners":[{"partnerId":"#ann","name":"#Ann"},{"partnerId":"#ben","name":"Ben"}]}}""".formatted(couple);
    }

    static String boundary(String entry) {
        return on("\"joint\"", entry);
    }

    /** A boundary with members of the line of one's own, after the chart. */
    static String on(String chart, String entry) {
        return """
                {"chart":%s,"command":{"type":"StateBoundary","entryId":"%s","statedBy":"#ann"}}""".formatted(chart, entry);
    }

    /** A file that begins as it must. */
    static ImportFile file(String... lines) {
        return text(String.join(
                "\n", Stream.concat(Stream.of(FIRST), Stream.of(lines)).toList()));
    }

    /** A file of this text. */
    static ImportFile text(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    /** A file of these bytes. */
    static ImportFile bytes(byte[] bytes) {
        return ImportFile.of("the file", () -> new ByteArrayInputStream(bytes));
    }
}
