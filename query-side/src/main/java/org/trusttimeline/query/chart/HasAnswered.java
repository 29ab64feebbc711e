package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;

/** A partner has answered for their willingness, whatever they answered. */
public record HasAnswered(BreachId breachId, PartnerId partnerId) {}
