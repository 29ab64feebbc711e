package org.trusttimeline.command.api;

import java.net.URI;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.trusttimeline.command.handling.CommandHandling.Acknowledgement;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.http.position.TimelinePosition;

/**
 * The answer to a command that was taken; durably stored. Beside it stand the headers {@code Timeline-Position} (opaque;
 * a read that carries it is not answered from before) and {@code ETag} (the chart's), and for an entry that opened a relationship {@code Location}.
 *
 * @param entryId the entry
 * @param chart the chart: {@code joint}, {@code partner:UUID}, {@code clinical} or {@code notes}
 * @param position its place in the chart, from 0
 * @param recordedAt when it was stored, UTC
 */
public record CommandAnswer(EntryId entryId, String chart, long position, Instant recordedAt) {

    static CommandAnswer of(Acknowledgement entry) {
        return new CommandAnswer(entry.entryId(), entry.chart().name(), entry.position(), entry.recordedAt());
    }

    static HttpHeaders headers(Acknowledgement entry) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag("\"" + entry.position() + "\"");
        if (entry.position() == 0 && entry.chart() instanceof JointChart) {
            headers.setLocation(URI.create("/api/relationships/" + entry.chart().relationshipId()));
        }
        headers.set(TimelinePosition.HEADER, new TimelinePosition(entry.chart(), entry.position()).text());
        return headers;
    }
}
