package org.trusttimeline.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;

/** Who was harmed in a breach, who caused it, and the breach whose repair it joins. */
record Roles(
        List<PartnerId> harmed,
        List<PartnerId> causedBy,
        @Nullable BreachId partOf) {}
