package org.trusttimeline.query.projection;

import java.util.Map;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.AccessChange;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.DocumentId;

/** One write of a batch. */
public sealed interface Write {

    /** The id of the document concerned. */
    String id();

    /** Adds a document, or replaces one that has seen less. One that has seen more stays. */
    record Add(ChartDocument document) implements Write {
        @Override
        public String id() {
            return document.id();
        }
    }

    /** Replaces a document that has seen less; one that has seen more stays. Where none is there any more, none is added. */
    record Replace(ChartDocument document) implements Write {
        @Override
        public String id() {
            return document.id();
        }
    }

    /**
     * Tells in which records somebody was admitted, or is not any more. In their list the later entry governs for each relationship,
     * and nothing else in it is touched: segments may write to one list at the same time. In which order relationships stand in it
     * depends on who wrote first, and says nothing.
     */
    record Admit(Person reader, Map<RelationshipId, AccessChange> admissions) implements Write {
        @Override
        public String id() {
            return DocumentId.ofReader(reader);
        }
    }

    /** Removes a document that no head names any more. */
    record Remove(String id) implements Write {}
}
