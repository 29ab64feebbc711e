package org.trusttimeline.http.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.trusttimeline.http.problem.Problem;

/** A request with its body in memory: read before it has its turn, so that a slow body takes nobody's. */
final class WholeBody extends HttpServletRequestWrapper {

    private static final int CHUNK = 8 * 1024;

    private final byte[] body;

    private WholeBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * Reads it.
     *
     * @throws Problem 408 if it does not come in time, 413 if it is too large; 429 and 503 as for what is held of it
     * @throws IOException if the client is gone
     */
    static WholeBody of(HttpServletRequest request, LimitSettings limits, PersonsRequests.Admission admission)
            throws IOException {
        int most = (int) limits.body().toBytes();
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try {
            return new WholeBody(request, read(request.getInputStream(), most, limits.bodyDeadline(), admission));
        } catch (IOException failed) {
            // The server wraps it in one of its own.
            if (failed instanceof SocketTimeoutException || failed.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw failed;
        }
    }

    private static byte[] read(InputStream in, int most, Duration deadline, PersonsRequests.Admission admission)
            throws IOException {
        long begun = System.nanoTime();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (whole.size() + read > most) {
                throw tooLarge(most);
            }
            if (System.nanoTime() - begun > deadline.toNanos()) {
                throw tooSlow();
            }
            admission.hold(read);
            whole.write(chunk, 0, read);
        }
        return whole.toByteArray();
    }

    private static Problem tooLarge(int most) {
        return new Problem(413, "body-too-large", "A body has at most " + most + " bytes.").with("limit", most);
    }

    private static Problem tooSlow() {
        return new Problem(408, "body-too-slow", "The body did not come in time; nothing was done. Send it again.");
    }

    @Override
    public ServletInputStream getInputStream() {
        return new InMemory(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class InMemory extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private InMemory(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is there already");
        }
    }
}
