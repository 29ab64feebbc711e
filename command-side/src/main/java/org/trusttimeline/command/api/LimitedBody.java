package org.trusttimeline.command.api;

import java.io.IOException;
import java.io.InputStream;
import org.trusttimeline.http.problem.Problem;

/** Reads a body up to the size that the longest command can have; no more of it is kept in memory. */
final class LimitedBody {

    private static final int LIMIT = 256 * 1024;

    private LimitedBody() {}

    static byte[] of(InputStream body) throws IOException {
        byte[] read = body.readNBytes(LIMIT + 1);
        if (read.length > LIMIT) {
            throw new Problem(413, "body-too-large", "A command has at most " + LIMIT + " bytes.").with("limit", LIMIT);
        }
        return read;
    }
}
