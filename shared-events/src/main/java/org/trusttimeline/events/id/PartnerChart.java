package org.trusttimeline.events.id;

/**
 * What one partner keeps private: read by that partner and the care team. Stream name {@code partner:RELATIONSHIP:PARTNER}.
 *
 * @param partnerId whose it is
 */
public record PartnerChart(RelationshipId relationshipId, PartnerId partnerId) implements Chart {

    @Override
    public String stream() {
        return "partner:" + relationshipId + ":" + partnerId;
    }

    @Override
    public String name() {
        return "partner:" + partnerId;
    }
}
