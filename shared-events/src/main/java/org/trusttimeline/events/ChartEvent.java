package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/** An event of some chart. Each chart has a sealed interface of its own, so that a reader who forgets one does not compile. */
public sealed interface ChartEvent permits JointEvent, PartnerEvent, ClinicalEvent, NotesEvent {

    /** Who said it, when, and what else every statement carries. */
    Statement statement();
}
