package org.trusttimeline.events;

import java.time.ZoneId;
import java.util.List;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician opened the record of a couple.
 *
 * @param statement who said it, when, in which words
 * @param relationshipId the couple
 * @param partners two or more
 * @param practice the practice that keeps the record
 * @param zone the zone of the practice, in which its days are meant
 * @param stageModel name and version of the model that reads the stage
 * @param policies the policies of the house under which it is held
 */
@Stored(name = "RelationshipOpened", revision = 2)
public record RelationshipOpened(
        Statement statement,
        RelationshipId relationshipId,
        List<Partner> partners,
        String practice,
        ZoneId zone,
        String stageModel,
        Policies policies)
        implements FoundationEvent {}
