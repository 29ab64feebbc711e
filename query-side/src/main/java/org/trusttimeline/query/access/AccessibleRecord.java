package org.trusttimeline.query.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.access.Member;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.projection.Documents;

/**
 * A record opened for somebody who may read it. A chart that is not theirs to read is not in it, as if there were none.
 *
 * @param documents of the version of the read model in which it was opened: all that is read of it comes from there
 * @param head that of the joint chart, which tells whose record it is
 * @param charts those that have entries and are read here, the joint chart first
 */
public record AccessibleRecord(
        Documents documents,
        RelationshipId relationshipId,
        JointHead head,
        Member viewer,
        List<AccessibleChart> charts) {

    static final String NO_ENTRIES = "-";

    /** A record read from its joint chart alone. */
    static AccessibleRecord jointAlone(Documents documents, JointHead head, Member viewer) {
        RelationshipId id = Chart.ofStream(head.id()).relationshipId();
        return new AccessibleRecord(
                documents, id, head, viewer, List.of(new AccessibleChart(new JointChart(id), head)));
    }

    public ZoneId zone() {
        return head.facts().zone();
    }

    /** The dates of the entries of the charts that are read here, by all that is known now. */
    public Dates dates() {
        return Dates.of(
                charts.stream()
                        .flatMap(open -> open.head().dating().of(open.chart()).stream())
                        .toList(),
                zone());
    }

    /** The joint chart. */
    public AccessibleChart joint() {
        return new AccessibleChart(new JointChart(relationshipId), head);
    }

    /** The charts that the viewer may read, whether these have entries or not, and whether they are read here. */
    public List<Chart> readable() {
        return head.facts().members().readableBy(viewer);
    }

    /** The partner who reads, if it is one. */
    public Optional<PartnerId> partner() {
        return viewer instanceof Member.OfTheCouple reader ? Optional.of(reader.partnerId()) : Optional.empty();
    }

    /** The same record, read from these charts beside its joint chart. */
    AccessibleRecord with(List<AccessibleChart> beside) {
        List<AccessibleChart> all =
                Stream.concat(Stream.of(joint()), beside.stream()).toList();
        return new AccessibleRecord(documents, relationshipId, head, viewer, all);
    }

    /** The same record, read from its joint chart alone. */
    public AccessibleRecord jointAlone() {
        return new AccessibleRecord(documents, relationshipId, head, viewer, List.of(joint()));
    }

    /** The same record, read from one of its charts alone; empty if the viewer has no chart of that name. */
    public Optional<AccessibleRecord> only(String name) {
        return readable().stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .map(chart -> new AccessibleRecord(documents, relationshipId, head, viewer, opened(chart)));
    }

    /** What is read here of a chart: nothing, if it has no entries. */
    public Optional<AccessibleChart> opened(String name) {
        return charts.stream().filter(open -> open.chart().name().equals(name)).findFirst();
    }

    /** The positions of the charts that are read here, in their order: those without entries have none. */
    public String positions() {
        return charts.isEmpty()
                ? NO_ENTRIES
                : charts.stream()
                        .map(open -> Long.toString(open.head().position()))
                        .collect(Collectors.joining("."));
    }

    /** Whether what was acknowledged there is in this record. Notes are read where they are acknowledged. */
    boolean reaches(TimelinePosition position) {
        return position.chart() instanceof NotesChart notes
                ? viewer.reads(notes)
                : charts.stream()
                        .filter(open -> open.chart().equals(position.chart()))
                        .anyMatch(open -> open.reaches(position.position()));
    }

    private List<AccessibleChart> opened(Chart chart) {
        return charts.stream().filter(open -> open.chart().equals(chart)).toList();
    }
}
