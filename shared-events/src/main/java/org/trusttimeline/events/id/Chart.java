package org.trusttimeline.events.id;

/**
 * A chart: one event stream, and the wall around what a person may see. Its stream name is {@code KIND:RELATIONSHIP},
 * stored with every row and bound into every sealed text.
 */
public sealed interface Chart permits JointChart {

    /** The relationship whose chart this is. */
    RelationshipId relationshipId();

    /** The name of the chart's event stream. */
    String stream();

    /** The kind of chart, as the API names it: {@code joint}. */
    String kind();

    /**
     * The chart that a stream name stands for.
     *
     * @throws IllegalArgumentException if no chart has such a stream name
     */
    static Chart ofStream(String stream) {
        if (stream.startsWith(JointChart.PREFIX)) {
            return new JointChart(RelationshipId.of(stream.substring(JointChart.PREFIX.length())));
        }
        throw new IllegalArgumentException("no chart has the stream name " + stream);
    }
}
