package org.trusttimeline.query.subscription;

import java.util.List;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which batch failed, and lets it fail: the processor tries it again, later and later, and skips nothing. An
 * {@link Error} is wrapped, for the processor's worker would die of it without a word and its segment stand still.
 */
enum LogAndRetry implements ErrorHandler {
    HANDLER;

    private static final Logger LOG = LoggerFactory.getLogger(LogAndRetry.class);

    @Override
    public void handleError(ErrorContext failure) throws Exception {
        List<? extends EventMessage<?>> batch = failure.failedEvents();
        LOG.error(
                "The read model {} could not take in the batch from {} to {} of the ledger; it will be tried again",
                failure.eventProcessor(),
                position(batch.getFirst()),
                position(batch.getLast()),
                failure.error());
        if (failure.error() instanceof Exception exception) {
            throw exception;
        }
        throw new IllegalStateException(failure.error());
    }

    private static Object position(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked ? tracked.trackingToken() : message.getIdentifier();
    }
}
