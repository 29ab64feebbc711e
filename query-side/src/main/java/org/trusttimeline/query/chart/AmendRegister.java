package org.trusttimeline.query.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendFulfilled;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * The amends offered, with what became of them. What somebody passed on is not in it until the partner confirms it, and
 * neither is what was said of an amend that is known from hearsay alone.
 */
public record AmendRegister(List<AmendLine> lines) {

    static final AmendRegister EMPTY = new AmendRegister(List.of());

    AmendRegister with(ChartEvent event, PlaceKey place) {
        return event instanceof AmendEvent amend && amend.statement().reportedBy() == null ? with(amend, place) : this;
    }

    private AmendRegister with(AmendEvent event, PlaceKey place) {
        return switch (event) {
            case AmendOffered offered -> offered(offered, place);
            case AmendRevised revised -> revised(revised, place);
            case AmendAccepted said -> responded(said.amendId(), said.statement(), said.version(), true, place);
            case AmendDeclined said -> responded(said.amendId(), said.statement(), said.version(), false, place);
            case AmendFulfilled said -> changing(said.amendId(), line -> line.fulfilled(place));
            case AmendLapsed said -> changing(said.amendId(), line -> line.lapsed(place));
        };
    }

    private AmendRegister offered(AmendOffered offered, PlaceKey place) {
        AmendVersion first =
                new AmendVersion(1, offered.kind(), offered.statement().entryId(), place);
        AmendLine line = AmendLine.offered(
                offered.amendId(), offered.breachId(), offered.statement().statedBy(), first);
        return new AmendRegister(Lists.plus(lines, line));
    }

    private AmendRegister revised(AmendRevised revised, PlaceKey place) {
        AmendVersion next = new AmendVersion(
                revised.version(), revised.kind(), revised.statement().entryId(), place);
        return changing(revised.amendId(), line -> line.with(next));
    }

    private AmendRegister responded(AmendId amend, Statement statement, int version, boolean accepted, PlaceKey place) {
        if (!(statement.statedBy() instanceof Speaker.Partner speaker)) {
            return this;
        }
        AmendResponse response = new AmendResponse(speaker.partnerId(), version, accepted, statement.entryId(), place);
        return changing(amend, line -> line.with(response));
    }

    private AmendRegister changing(AmendId amend, UnaryOperator<AmendLine> change) {
        return new AmendRegister(lines.stream()
                .map(line -> line.amendId().equals(amend) ? change.apply(line) : line)
                .toList());
    }
}
