package org.trusttimeline.query.chart;

/**
 * A document of the read model. It is found by its id alone, and knows the last position of its chart it has seen. Both
 * stand before all else in it: two versions of a document are compared from the front, and the further one stays.
 */
public sealed interface ChartDocument permits Head, Page, StageRecord, Links {

    /** The chart's stream, and for all but the head what is behind it. */
    String id();

    /** The last position folded into it; an entry at or before it is a redelivery. */
    long position();
}
