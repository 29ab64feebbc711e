package org.trusttimeline.command.joint;

import java.util.List;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;

/** A breach, and who has which role in it. */
public record Breach(BreachId id, List<PartnerId> harmed, List<PartnerId> causedBy) {}
