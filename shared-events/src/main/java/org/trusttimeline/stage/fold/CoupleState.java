package org.trusttimeline.stage.fold;

import org.trusttimeline.events.AttachEvent;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.AttachEvent.IntimacyWishStated;
import org.trusttimeline.events.AttachEvent.JoyShared;
import org.trusttimeline.events.AttachEvent.QualityTimeShared;
import org.trusttimeline.events.AttuneEvent;
import org.trusttimeline.events.AttuneEvent.DesireStated;
import org.trusttimeline.events.AttuneEvent.FeltHeardSaid;
import org.trusttimeline.events.AttuneEvent.GrowthWishStated;
import org.trusttimeline.events.AttuneEvent.InnerWorldShared;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.AttuneEvent.RelianceStated;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.SustainEvent;
import org.trusttimeline.events.SustainEvent.AmbivalenceExpressed;
import org.trusttimeline.events.SustainEvent.MisunderstandingAddressed;
import org.trusttimeline.events.SustainEvent.OutOfAlignmentSaid;
import org.trusttimeline.events.SustainEvent.TrustEvidenceRecorded;
import org.trusttimeline.events.TimeApartEvent;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;
import org.trusttimeline.events.TimeApartEvent.TimeApartEnded;
import org.trusttimeline.events.TimeApartEvent.WaysParted;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.reading.SaidAgain;
import org.trusttimeline.stage.record.Counted;
import org.trusttimeline.stage.signs.CoupleSigns;

/** What is the couple's as a whole, and names no breach. */
final class CoupleState {

    private final CoupleSigns signs = CoupleSigns.none();
    private final HardThings hardThings = new HardThings();
    private final Safety safety = new Safety();
    private boolean apart;

    CoupleSigns signs() {
        return signs;
    }

    HardThings hardThings() {
        return hardThings;
    }

    Safety safety() {
        return safety;
    }

    boolean isApart() {
        return apart;
    }

    void apply(AttuneEvent event, Counted said) {
        said.partner().ifPresent(by -> apply(event, said, by));
    }

    private void apply(AttuneEvent event, Counted said, PartnerId by) {
        switch (event) {
            case NeedStated need -> {
                state(said, by);
                saying(said);
            }
            case DesireStated desire -> state(said, by);
            case GrowthWishStated wish -> state(said, by);
            case RelianceStated word -> signs.reliance().take(by, said.saying(true));
            case FeltHeardSaid word -> signs.feltHeard().take(by, said.saying(word.answer()));
            case InnerWorldShared shared -> {
                /* vulnerability; nobody counts it */
            }
        }
    }

    void apply(BoundaryEvent event, Counted said) {
        switch (event) {
            case BoundaryStated word -> bound(word.boundaryId(), said);
            // even one that was not freely lifted does not come back as a sign: nothing is said in its place
            case BoundaryLifted word ->
                said.partner().ifPresent(by -> signs.needs().lift(word.boundaryId(), by));
            case BoundarySaidToBeCrossed word -> hardThings.take(said.saying(HardThing.BOUNDARY_SAID_TO_BE_CROSSED));
        }
    }

    void apply(AttachEvent event, Counted said) {
        switch (event) {
            case FeelSecureSaid word ->
                said.partner().ifPresent(by -> signs.secure().take(by, said.saying(word.answer())));
            case QualityTimeShared shared -> {
                /* context, no sign */
            }
            case JoyShared shared -> {
                /* context, no sign */
            }
            case IntimacyWishStated wish -> {
                /* for its own day, and never readable as anything else */
            }
        }
    }

    void apply(SustainEvent event, Counted said) {
        switch (event) {
            case AmbivalenceExpressed word -> hardThings.take(said.saying(HardThing.AMBIVALENCE));
            case OutOfAlignmentSaid word -> {
                hardThings.take(said.saying(HardThing.OUT_OF_ALIGNMENT));
                saying(said);
            }
            case MisunderstandingAddressed word -> {
                /* dealt with early */
            }
            case TrustEvidenceRecorded word -> {
                /* a tag, counted elsewhere */
            }
        }
    }

    /** The latest governs; one that was not freely given leaves things as they were. */
    void apply(TimeApartEvent event, Counted said) {
        if (said.freelyGiven()) {
            apart = switch (event) {
                case TimeApartBegun word -> true;
                case WaysParted word -> true;
                case TimeApartEnded word -> false;
            };
        }
    }

    private void bound(BoundaryId id, Counted said) {
        if (said.freelyGiven()) {
            said.partner().ifPresent(by -> signs.needs().bound(id, said.saying(by)));
        }
    }

    private void state(Counted said, PartnerId by) {
        if (said.freelyGiven()) {
            signs.needs().state(said.saying(by));
        }
    }

    private void saying(Counted said) {
        SaidAgain.Subject.in(said.shown()).ifPresent(saying -> hardThings.takeSaying(said.saying(saying)));
    }
}
