package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BOUNDARY;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.aCouple;

import org.junit.jupiter.api.Test;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.statement.attach.StateIntimacyWish;
import org.trusttimeline.events.AttachEvent.IntimacyWishStated;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.events.vocabulary.IntimacyWish;

/** What is intimate is private by default. */
class WhatIsIntimateTest {

    private static final SayBoundaryWasCrossed CROSSED = new SayBoundaryWasCrossed(BOUNDARY, null);
    private static final SayBoundaryWasCrossed SHARED = new SayBoundaryWasCrossed(BOUNDARY, true);

    static ChartFixture anIntimateBoundary() {
        return aCouple()
                .about(Topic.INTIMATE)
                .given(ANN_SAYS, new StateBoundary(BOUNDARY))
                .about(null);
    }

    static ChartFixture anyBoundary() {
        return aCouple().given(ANN_SAYS, new StateBoundary(BOUNDARY));
    }

    @Test
    void thatABoundaryWasCrossedIsSaidOpenlyWhereItIsNotIntimate() {
        anyBoundary().when(ANN_SAYS, CROSSED).thenStated(BoundarySaidToBeCrossed.class);
    }

    @Test
    void whereItIsIntimateItIsKeptPrivate() {
        anIntimateBoundary().when(ANN_SAYS, CROSSED).thenRefused(AttuneRule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED);
        anyBoundary()
                .about(Topic.INTIMATE)
                .when(ANN_SAYS, CROSSED)
                .thenRefused(AttuneRule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED);
        anIntimateBoundary().inPrivate(ANN).when(ANN_SAYS, CROSSED).thenStated(BoundarySaidToBeCrossed.class);
    }

    @Test
    void itsOwnerAloneMayShareIt() {
        anIntimateBoundary().when(ANN_SAYS, SHARED).thenStated(BoundarySaidToBeCrossed.class);
        anIntimateBoundary().when(CLINICIAN, SHARED).thenRefused(AttuneRule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED);
    }

    @Test
    void aWishIsPrivateUnlessShared() {
        aCouple()
                .whenSignedIn(ANN, new StateIntimacyWish(IntimacyWish.WELCOME, null))
                .thenRefused(AttuneRule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED);
        aCouple()
                .whenSignedIn(ANN, new StateIntimacyWish(IntimacyWish.NO, true))
                .thenStated(IntimacyWishStated.class);
        aCouple()
                .inPrivate(ANN)
                .whenSignedIn(ANN, new StateIntimacyWish(IntimacyWish.WELCOME, null))
                .thenStated(IntimacyWishStated.class);
    }
}
