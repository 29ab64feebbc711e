package org.trusttimeline.query.subscription;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How far each segment of a processor has come, and which node has claimed it. A claim ends by itself if it is not extended for
 * some seconds.
 */
public interface SegmentTokens {

    /** Lays out the segments of a processor, all at once, each at that position; false if they are there. */
    boolean begin(String processor, int segments, long position);

    /** Claims a segment for this node; its position, or nothing if it is another node's or is not there. */
    OptionalLong claim(String processor, int segment);

    /** Stores how far a segment has come, and claims it; false if it is another node's or is not there. */
    boolean store(String processor, int segment, long position);

    /** Extends the claim of this node; false if it has none any more. */
    boolean extend(String processor, int segment);

    /** Ends the claim of this node, if it has one. */
    void release(String processor, int segment);

    /** Whether this node has claimed a segment, and no other has since. */
    boolean isOwn(String processor, int segment);

    /** The position that each segment has stored, by segment; none before they are laid out. */
    Map<Integer, Long> positions(String processor);

    /** The segments that this node has claimed or can claim. */
    List<Integer> available(String processor);

    /** Removes what is stored of a processor. */
    void remove(String processor);
}
