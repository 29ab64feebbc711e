package org.trusttimeline.query.subscription;

import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/** Segment tokens as Axon asks for them. A token is a position of the ledger; segments are neither split nor merged. */
record ClaimingTokenStore(SegmentTokens tokens) implements TokenStore {

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        require(tokens.begin(processor, segments, position(initial)), "The segments are there", processor, 0);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return new GlobalSequenceTrackingToken(tokens.claim(processor, segment)
                .orElseThrow(() -> refused("It cannot be claimed", processor, segment)));
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        require(tokens.store(processor, segment, position(token)), "Its position is not stored", processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        require(tokens.extend(processor, segment), "Its claim is not extended", processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.release(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.positions(processor).keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        return tokens.available(processor).stream()
                .map(number -> Segment.computeSegment(number, all))
                .toList();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private static void require(boolean done, String why, String processor, int segment) {
        if (!done) {
            throw refused(why, processor, segment);
        }
    }

    private static UnableToClaimTokenException refused(String why, String processor, int segment) {
        return new UnableToClaimTokenException(
                why + ": segment " + segment + " of " + processor + " is another node's, or is not there any more");
    }
}
