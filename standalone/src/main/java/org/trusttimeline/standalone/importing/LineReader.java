package org.trusttimeline.standalone.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a file that are not blank, one after the other; never more than one in memory. */
final class LineReader implements AutoCloseable {

    /** Four times what the service takes as one command. */
    private static final int LIMIT = 1024 * 1024;

    private final InputStream in;
    private long number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        Line line = nextOrBlank();
        while (line != null && line.isBlank()) {
            line = nextOrBlank();
        }
        return line;
    }

    private @Nullable Line nextOrBlank() throws IOException {
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() == LIMIT) {
                throw ImportFile.Unusable.atLine(number, "is longer than " + LIMIT + " bytes; no command is");
            }
            line.write(read);
        }
        return new Line(number, line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * A line as it stands in the file.
     *
     * @param number its place, from 1
     * @param bytes without the line's end
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
    record Line(long number, byte[] bytes) {

        boolean isBlank() {
            return IntStream.range(0, bytes.length).allMatch(at -> bytes[at] >= 0 && bytes[at] <= ' ');
        }

        /** The line's JSON. A fault is named by its place, not by what stands there: it may be anybody's words. */
        ObjectNode json() {
            if (parsed() instanceof ObjectNode object) {
                return object;
            }
            throw ImportFile.Unusable.atLine(
                    number, "is not one JSON object; write each command as one object on one line");
        }

        private JsonNode parsed() {
            try {
                return StrictJson.MAPPER.readTree(bytes);
            } catch (JacksonException notJson) {
                throw ImportFile.Unusable.atLine(
                        number,
                        "is not JSON as it should be: look near column %d; each command is one object on one line"
                                .formatted(notJson.getLocation().getColumnNr()));
            }
        }
    }
}
