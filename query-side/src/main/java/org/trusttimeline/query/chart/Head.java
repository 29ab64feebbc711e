package org.trusttimeline.query.chart;

/**
 * The head document of a chart: where a read of it begins. It is written after the documents it names, so that it never
 * names what is not there. Its id is the chart's stream, its position the last one folded into it, and so into all that
 * it names.
 */
public sealed interface Head extends ChartDocument permits JointHead, PrivateHead {

    /** When the last entry folded into it was recorded, in microseconds since 1970; 0 where all were left out. */
    long recordedAt();

    /** The timeline's pages. */
    Directory directory();

    /** What the dates of its entries depend on. */
    Dating dating();
}
