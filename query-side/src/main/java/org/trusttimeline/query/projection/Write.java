package org.trusttimeline.query.projection;

import org.trusttimeline.query.chart.ChartDocument;

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

    /** Removes a document that no head names any more. */
    record Remove(String id) implements Write {}
}
