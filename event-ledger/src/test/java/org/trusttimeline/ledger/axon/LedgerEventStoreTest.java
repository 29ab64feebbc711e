package org.trusttimeline.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendCondition;
import org.trusttimeline.ledger.append.AppendRefused;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.wakeup.Wakeup;

class LedgerEventStoreTest {

    private final TestLedger ledger = new TestLedger();
    private final LedgerReader reader = ledger.reader();
    private final Appender appender = ledger.appender();
    private final LedgerMessageSource source = new LedgerMessageSource(reader, new Wakeup());
    private final LedgerEventStore store = LedgerEventStore.builder()
            .storageEngine(new LedgerStorageEngine(appender, reader))
            .messageSource(source)
            .build();
    private final String stream = newStream();

    @AfterEach
    void close() {
        source.close();
        appender.close();
    }

    @Test
    void whatWasPublishedIsReadBackAsItWas() {
        DomainEventMessage<ChartEvent> first = Events.message(stream, 0);
        store.publish(first, Events.message(stream, 1));
        store.publish(Events.message(newStream(), 0));
        assertThat(store.readEvents(stream).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 1L);
        DomainEventMessage<?> read = store.readEvents(stream).next();
        LedgerRow row = reader.after(0, 1).getFirst();
        assertThat(row.entry())
                .isEqualTo(
                        new Entry(Chart.ofStream(stream), 0, row.recordedAt(), Events.RECORDING, first.getPayload()));
        assertThat(read.getPayload()).isEqualTo(row.entry().event());
        assertThat(read.getMetaData().get(EntryMessages.RECORDING)).isEqualTo(Events.RECORDING);
        assertThat(read.getType()).isEqualTo("joint");
        assertThat(store.readEvents(stream, 1).asStream()).hasSize(1);
        assertThat(store.lastSequenceNumberFor(stream)).contains(1L);
        assertThat(store.lastSequenceNumberFor(newStream())).isEmpty();
    }

    @Test
    void whatWouldNotBeReadBackAsItWasSaidIsNotStored() {
        ChartEvent ofNoBreach = new ImpactStated(Events.impact().statement(), new BreachId(new UUID(0, 0)));
        assertThatThrownBy(() -> store.publish(Events.message(stream, 0, ofNoBreach)))
                .hasRootCauseMessage("the UUID of zeros names nothing");
        assertThat(reader.head()).isZero();
    }

    @Test
    void theReceiptIsFilledWhenTheUnitOfWorkCommits() {
        store.publish(Events.message(newStream(), 0));
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a command"));
        AppendReceipt receipt = AppendReceipt.ofCurrentUnitOfWork();
        store.publish(Events.message(stream, 0), Events.message(stream, 1));
        assertThat(receipt.isFilled()).isFalse();
        assertThatIllegalStateException().isThrownBy(receipt::appended);
        assertThatIllegalStateException().isThrownBy(receipt::position);
        unitOfWork.commit();
        LedgerRow last = reader.after(2, 1).getFirst();
        assertThat(receipt.isFilled()).isTrue();
        assertThat(receipt.position()).isEqualTo(1);
        assertThat(receipt.appended().globalIndex()).isEqualTo(3).isEqualTo(last.globalIndex());
        assertThat(receipt.appended().recordedAt()).isEqualTo(last.recordedAt());
    }

    @Test
    void theReceiptOfANestedUnitOfWorkIsThatOfTheOutermost() {
        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a command"));
        AppendReceipt receipt = AppendReceipt.ofCurrentUnitOfWork();
        UnitOfWork<?> inner = DefaultUnitOfWork.startAndGet(new GenericMessage<>("another command"));
        assertThat(AppendReceipt.ofCurrentUnitOfWork()).isSameAs(receipt);
        store.publish(Events.message(stream, 0));
        inner.commit();
        assertThat(receipt.isFilled()).isFalse();
        outer.commit();
        assertThat(receipt.position()).isZero();
    }

    @Test
    void aConflictFailsTheCommitAndLeavesTheReceiptEmpty() {
        store.publish(Events.message(stream, 0));
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a command"));
        AppendReceipt receipt = AppendReceipt.ofCurrentUnitOfWork();
        store.publish(Events.message(stream, 0));
        assertThatExceptionOfType(PositionTaken.class).isThrownBy(unitOfWork::commit);
        assertThat(unitOfWork.isRolledBack()).isTrue();
        assertThat(receipt.isFilled()).isFalse();
        assertThat(reader.head()).isEqualTo(1);
    }

    @Test
    void conditionsThatEventsCarryAreCheckedAndNotStored() {
        store.publish(Events.message(stream, 0));
        String other = newStream();
        store.publish(conditional(other, 0, new AppendCondition(stream, 0, Set.of("ImpactStated"))));
        assertThat(store.readEvents(other).next().getMetaData()).containsOnlyKeys(EntryMessages.RECORDING);
        assertThatExceptionOfType(AppendRefused.ConditionFailed.class)
                .isThrownBy(() -> store.publish(
                        conditional(other, 1, new AppendCondition(stream, 0, Set.of("ImpactStated"))),
                        conditional(other, 2, new AppendCondition(stream, -1, Set.of("ImpactStated")))));
        assertThat(reader.head()).isEqualTo(2);
    }

    @Test
    void whatIsNoConditionIsNotTakenForOne() {
        assertThatThrownBy(() -> store.publish(with("a condition"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.publish(with(List.of("a condition")))).isInstanceOf(ClassCastException.class);
        assertThat(reader.head()).isZero();
    }

    @Test
    void anEventWithoutItsRecordingIsNotStored() {
        EventMessage<?> bare = new GenericDomainEventMessage<>("Relationship", stream, 0, Events.impact());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.publish(bare))
                .withMessageContaining("no recording");
        assertThat(reader.head()).isZero();
    }

    @Test
    void whatIsNoEventOfAChartIsNotStored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.publish(GenericEventMessage.asEventMessage("something else")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.publish(GenericEventMessage.asEventMessage(Events.impact())));
    }

    @Test
    void snapshotsAreRefusedAloud() {
        assertThatThrownBy(() -> store.storeSnapshot(Events.message(stream, 0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void itsStreamsComeFromTheMessageSource() throws InterruptedException {
        store.publish(Events.message(stream, 0), Events.message(stream, 1));
        try (BlockingStream<TrackedEventMessage<?>> tracked = store.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(tracked.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        }
        assertThat(store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(store.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        LedgerStorageEngine engine = new LedgerStorageEngine(appender, reader);
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(1), false))
                .extracting(TrackedEventMessage::trackingToken)
                .isEqualTo(List.of(new GlobalSequenceTrackingToken(2)));
    }

    private static DomainEventMessage<?> conditional(String stream, long position, AppendCondition condition) {
        return Events.message(stream, position).andMetaData(Map.of(EntryMessages.CONDITIONS, List.of(condition)));
    }

    private DomainEventMessage<?> with(Object conditions) {
        return Events.message(stream, 0).andMetaData(Map.of(EntryMessages.CONDITIONS, conditions));
    }
}
