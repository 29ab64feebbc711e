package org.trusttimeline.standalone.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file that are not blank, one after the other; never more than one in memory. */
final class NumberedLines implements AutoCloseable {

    /** Four times what the service takes as one command. */
    private static final int LIMIT = 1024 * 1024;

    private final InputStream in;
    private long number;

    NumberedLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line, or null at the end. */
    @Nullable
    NumberedLine next() throws IOException {
        NumberedLine line = nextOrBlank();
        while (line != null && line.isBlank()) {
            line = nextOrBlank();
        }
        return line;
    }

    private @Nullable NumberedLine nextOrBlank() throws IOException {
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() == LIMIT) {
                throw UnfitFile.atLine(number, "is longer than " + LIMIT + " bytes; no command is");
            }
            line.write(read);
        }
        return new NumberedLine(number, line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
