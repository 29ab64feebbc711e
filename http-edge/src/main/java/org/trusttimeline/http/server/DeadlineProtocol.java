package org.trusttimeline.http.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Constants;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.limit.ClientAddress;
import org.trusttimeline.http.limit.LimitSettings;

/**
 * HTTP as the server speaks it, with a deadline for the headers as a whole (its own timeout begins anew with every byte), and
 * no more connections of one address than it may have.
 */
public final class DeadlineProtocol extends Http11NioProtocol {

    private static final long NOT_BEGUN = -1;

    private final CountingEndpoint endpoint;
    private Duration deadline = Duration.ofSeconds(10);
    private @Nullable ScheduledFuture<?> closing;

    /** As the server makes it; it is told its limits before it starts. */
    public DeadlineProtocol() {
        this(new CountingEndpoint());
    }

    private DeadlineProtocol(CountingEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void limit(LimitSettings limits) {
        deadline = limits.headerDeadline();
        endpoint.limit(limits);
    }

    @Override
    public void start() throws Exception {
        super.start();
        closing = getUtilityExecutor().scheduleWithFixedDelay(this::closeLate, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (closing != null) {
            closing.cancel(false);
        }
        super.stop();
    }

    private void closeLate() {
        endpoint.getConnections().stream().filter(this::isLate).forEach(SocketWrapperBase::close);
    }

    private boolean isLate(SocketWrapperBase<NioChannel> connection) {
        if (!(connection.getCurrentProcessor() instanceof AbstractProcessor processor)) {
            return false;
        }
        Request request = processor.getRequest();
        int stage = request.getRequestProcessor().getStage();
        long begun = request.getStartTimeNanos();
        return begun != NOT_BEGUN && isParsing(processor, stage) && System.nanoTime() - begun > deadline.toNanos();
    }

    // Between two pieces of its headers a request is at the stage of one that has ended; one that has, has no beginning
    // left.
    private static boolean isParsing(AbstractProcessor processor, int stage) {
        return stage == Constants.STAGE_PARSE || (stage == Constants.STAGE_ENDED && !processor.isAsync());
    }

    private static final class CountingEndpoint extends NioEndpoint {

        private @Nullable LimitSettings limits;
        private @Nullable ClientAddress addresses;

        private void limit(LimitSettings given) {
            limits = given;
            addresses = new ClientAddress(given);
        }

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (hasRoomFor(socket)) {
                return super.setSocketOptions(socket);
            }
            // Whoever calls closes only what it has wrapped, and this one was not.
            destroySocket(socket);
            return false;
        }

        private boolean hasRoomFor(SocketChannel socket) {
            if (limits == null || addresses == null || getConnections().size() < limits.connectionsOfOneAddress()) {
                return true;
            }
            String address = address(socket);
            return address != null
                    && (addresses.isProxy(address)
                            || getConnections().stream()
                                            .filter(each -> address.equals(each.getRemoteAddr()))
                                            .count()
                                    < limits.connectionsOfOneAddress());
        }

        private static @Nullable String address(SocketChannel socket) {
            try {
                return Objects.requireNonNull((InetSocketAddress) socket.getRemoteAddress())
                        .getAddress()
                        .getHostAddress();
            } catch (IOException gone) {
                return null;
            }
        }
    }
}
