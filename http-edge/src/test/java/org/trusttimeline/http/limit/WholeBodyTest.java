package org.trusttimeline.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.http.problem.Problem;

class WholeBodyTest {

    private static final long UNTOLD = -1;

    private final LimitSettings limits = Requests.limits(4, 2, 1, 100, Duration.ofMillis(100));
    private final PersonsRequests.Admission admission = new PersonsRequests(limits).admit("partner:ann");

    @AfterEach
    void answered() {
        admission.close();
    }

    @Test
    void aBodyOfTheLimitIsReadAndCanBeTakenMoreThanOnce() throws IOException {
        byte[] sent = "x".repeat(100).getBytes(StandardCharsets.UTF_8);
        WholeBody body = read(new ByteArrayInputStream(sent), UNTOLD);
        assertThat(body.getInputStream().readAllBytes()).isEqualTo(sent);
        assertThat(body.getReader().readLine()).hasSize(100);
    }

    @Test
    void aLargerOneIsRefusedUnreadIfItSaysSo() {
        refused(413, new Endless(Duration.ZERO, 0), 101);
    }

    @Test
    void aLargerOneIsRefusedAsSoonAsItIs() {
        Endless endless = new Endless(Duration.ZERO, Integer.MAX_VALUE);
        refused(413, endless, UNTOLD);
        assertThat(endless.reads).isEqualTo(101);
    }

    @Test
    void itsDeadlineIsForTheWholeOfIt() {
        Endless slow = new Endless(Duration.ofMillis(5), Integer.MAX_VALUE);
        refused(408, slow, UNTOLD);
        assertThat(slow.reads).isLessThan(50);
    }

    @Test
    void oneOfWhichNothingComesIsTooSlow() {
        refused(408, new Endless(Duration.ZERO, 3), UNTOLD);
    }

    private WholeBody read(InputStream body, long length) throws IOException {
        return WholeBody.of(Requests.withBody(body, length), limits, admission);
    }

    private void refused(int status, InputStream body, long length) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(body, length))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(status));
    }

    /** One byte at a time, each after a while; silent after so many. */
    private static final class Endless extends InputStream {

        private final Duration between;
        private final int most;
        private int reads;

        private Endless(Duration between, int most) {
            this.between = between;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            if (reads == most) {
                throw new SocketTimeoutException();
            }
            reads++;
            try {
                Thread.sleep(between);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            into[offset] = (byte) read();
            return 1;
        }
    }
}
