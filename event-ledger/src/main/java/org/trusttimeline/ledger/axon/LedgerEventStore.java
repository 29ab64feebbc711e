package org.trusttimeline.ledger.axon;

import java.util.Objects;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the ledger: appends through its engine, and streams from its message source. */
public final class LedgerEventStore extends AbstractEventStore {

    private final LedgerMessageSource messageSource;

    private LedgerEventStore(Builder builder, LedgerMessageSource messageSource) {
        super(builder);
        this.messageSource = messageSource;
    }

    /** Starts to build one; both the engine and the message source must be given. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return messageSource.openStream(token);
    }

    /** Builds an event store. */
    public static final class Builder extends AbstractEventStore.Builder {

        private @Nullable LedgerMessageSource messageSource;

        private Builder() {}

        @Override
        public Builder storageEngine(EventStorageEngine engine) {
            super.storageEngine(engine);
            return this;
        }

        /** Where the store's streams come from. */
        public Builder messageSource(LedgerMessageSource source) {
            this.messageSource = source;
            return this;
        }

        /**
         * The event store.
         *
         * @throws NullPointerException if the message source was not given
         * @throws org.axonframework.common.AxonConfigurationException if the engine was not given
         */
        public LedgerEventStore build() {
            return new LedgerEventStore(this, Objects.requireNonNull(messageSource, "a message source is needed"));
        }
    }
}
