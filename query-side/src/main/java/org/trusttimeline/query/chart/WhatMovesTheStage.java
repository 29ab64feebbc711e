package org.trusttimeline.query.chart;

import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;

/** Which events the stage is read from. */
final class WhatMovesTheStage {

    private WhatMovesTheStage() {}

    static boolean includes(ChartEvent event) {
        return switch (event) {
            case JointEvent joint -> includesJoint(joint);
        };
    }

    private static boolean includesJoint(JointEvent event) {
        return switch (event) {
            case RelationshipOpened moves -> true;
            case BreachRecorded moves -> true;
            case WillingnessAnswered moves -> true;
            case AmendOffered moves -> true;
            case AmendRevised moves -> true;
            case AmendAccepted moves -> true;
            case AmendDeclined moves -> true;
            case AmendLapsed moves -> true;
            case ChangedBehaviourNoticed moves -> true;
            case ForgivenessSpokenOf moves -> true;
            case ImpactStated stays -> false;
            case BoundaryStated stays -> false;
        };
    }
}
