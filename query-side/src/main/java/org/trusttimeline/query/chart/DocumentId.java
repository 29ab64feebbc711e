package org.trusttimeline.query.chart;

import java.util.Optional;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Referring;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.EntryRef;

/** How documents are called: every read is by these names alone. */
public final class DocumentId {

    private static final String OF_A_READER = "reader/";

    private DocumentId() {}

    public static String ofHead(Chart chart) {
        return chart.stream();
    }

    public static String ofPage(Chart chart, int number) {
        return chart.stream() + "/" + number;
    }

    public static String ofStage(Chart chart, int number) {
        return chart.stream() + "#stage/" + number;
    }

    /** Of the list of relationships whose records somebody may read. */
    public static String ofReader(Person reader) {
        return OF_A_READER + reader.text();
    }

    /** Whether it is the id of such a list. */
    public static boolean isOfReader(String id) {
        return id.startsWith(OF_A_READER);
    }

    /** Of the document with those entries of a chart that refer to an entry of it, or of the joint chart. */
    public static String ofLinks(Chart referring, EntryAddress target) {
        boolean beside = !target.chart().equals(referring);
        return referring.stream() + "@" + new EntryRef(beside, target.entryId());
    }

    /** Of the document to which an entry is to be added, if it refers to another. */
    public static Optional<String> ofLinks(Entry entry) {
        return entry.event() instanceof Referring referring
                ? Optional.ofNullable(referring.refersTo()).map(ref -> ofLinks(entry.chart(), ref.from(entry.chart())))
                : Optional.empty();
    }
}
