package org.trusttimeline.command.handling;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.trusttimeline.command.handling.ChartAggregate.ClinicalChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.JointChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.NotesChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.PartnerChartAggregate;
import org.trusttimeline.command.handling.ChartRequest.RefusedAt;
import org.trusttimeline.command.handling.NotTaken.ChartHasMoved;
import org.trusttimeline.command.handling.NotTaken.ChartIsBusy;
import org.trusttimeline.command.handling.NotTaken.EntryIdOfAnother;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.ledger.append.AppendRefused.ConditionFailed;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.axon.AppendReceipt;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;

/**
 * Takes a command, up to its acknowledgement. Nobody is refused because of a state that another node has moved on; a
 * repeated command gets the answer of the first; a cached chart is removed unless what it decided was committed.
 */
public final class CommandHandling {

    private static final int ATTEMPTS = 10;
    private static final long NOTHING_YET = -1;

    private final CommandGateway gateway;
    private final Cache cache;
    private final LedgerReader reader;

    public CommandHandling(Charts charts, LedgerReader reader) {
        this.gateway = charts.gateway();
        this.cache = charts.cache();
        this.reader = reader;
    }

    /**
     * Takes a command.
     *
     * @throws Refusal if a rule refuses it
     * @throws ChartHasMoved if the chart is not where the client insists it is
     * @throws EntryIdOfAnother if the entry id stands for something else on this chart, or for what was erased since: that
     *     can no longer be compared
     * @throws ChartIsBusy if others kept writing to the chart
     * @throws org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable if nothing can be stored now
     */
    public Acknowledgement take(ChartRequest request) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Acknowledgement> answer = attempt(request);
            if (answer.isPresent()) {
                return answer.get();
            }
            cache.remove(request.stream());
        }
        throw new ChartIsBusy();
    }

    /** Empty where the cached chart was behind: to be tried again from the stream itself. */
    private Optional<Acknowledgement> attempt(ChartRequest request) {
        Optional<Acknowledgement> before = heldBefore(request);
        if (before.isPresent()) {
            return before;
        }
        try {
            return Optional.of(send(request));
        } catch (RefusedAt refused) {
            return answerTo(request, refused);
        } catch (PositionTaken | ConditionFailed behind) {
            return Optional.empty();
        } catch (LockAcquisitionFailedException busy) {
            cache.remove(request.stream());
            throw new ChartIsBusy();
        } catch (EntryIdTaken repeated) {
            cache.remove(request.stream());
            return Optional.of(original(request).orElseThrow(() -> repeated));
        } catch (RuntimeException | Error notCommitted) {
            cache.remove(request.stream());
            throw notCommitted;
        }
    }

    /** A chart that is not in memory is not read from its start for a command that it holds already. */
    private Optional<Acknowledgement> heldBefore(ChartRequest request) {
        return request.command() instanceof OpenRelationship || cache.containsKey(request.stream())
                ? Optional.empty()
                : original(request);
    }

    private Acknowledgement send(ChartRequest request) {
        AppendReceipt receipt =
                gateway.sendAndWait(new GenericCommandMessage<>(new GenericMessage<>(request), commandName(request)));
        return new Acknowledgement(
                entryId(request),
                request.chart(),
                receipt.position(),
                receipt.appended().recordedAt(),
                false);
    }

    private Optional<Acknowledgement> answerTo(ChartRequest request, RefusedAt refused) {
        Optional<Acknowledgement> original = refused.admitted() ? original(request) : Optional.empty();
        if (original.isEmpty() && !isStale(request, refused)) {
            throw refused.reason();
        }
        return original;
    }

    private boolean isStale(ChartRequest request, RefusedAt refused) {
        return reader.headOf(request.stream()).orElse(NOTHING_YET) != refused.version();
    }

    private Optional<Acknowledgement> original(ChartRequest request) {
        return reader.entry(request.stream(), entryId(request).value()).map(row -> sameAnswer(request, row));
    }

    private static Acknowledgement sameAnswer(ChartRequest request, LedgerRow row) {
        if (!request.body().matches(row.entry().recording().bodyMac())) {
            throw new EntryIdOfAnother();
        }
        return new Acknowledgement(entryId(request), request.chart(), row.position(), row.recordedAt(), true);
    }

    static String commandName(ChartRequest request) {
        return switch (request.chart()) {
            case JointChart joint -> JointChartAggregate.COMMAND;
            case PartnerChart own -> PartnerChartAggregate.COMMAND;
            case ClinicalChart clinical -> ClinicalChartAggregate.COMMAND;
            case NotesChart notes -> NotesChartAggregate.COMMAND;
        };
    }

    private static EntryId entryId(ChartRequest request) {
        return request.said().statement().entryId();
    }

    /**
     * An entry that is durably stored.
     *
     * @param entryId the entry
     * @param chart its chart
     * @param position its place in the chart, from 0
     * @param recordedAt when it was stored
     * @param repeated whether an earlier command had stored it
     */
    public record Acknowledgement(EntryId entryId, Chart chart, long position, Instant recordedAt, boolean repeated) {}
}
