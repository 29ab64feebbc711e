package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.A_COUPLE_HAS_TWO_OR_MORE_PARTNERS;
import static org.trusttimeline.command.statement.foundation.FoundationRule.A_RELATIONSHIP_IS_OPENED_ONCE;
import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP;
import static org.trusttimeline.command.statement.foundation.FoundationRule.THE_STAGE_MODEL_IS_KNOWN;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.stage.AtoneAttuneAttach;

/**
 * A clinician opens the record of a couple, and is its care team.
 *
 * @param relationshipId the new relationship
 * @param partners two or more
 * @param zone the practice's zone, in which days are meant; UTC unless said
 * @param stageModel the model that reads the stage; {@code atone-attune-attach/1} unless said
 * @param recordPolicy one joint record unless said
 * @param secretsPolicy confidences are kept unless said
 */
public record OpenRelationship(
        RelationshipId relationshipId,
        List<Partner> partners,
        @Nullable ZoneId zone,
        @Nullable String stageModel,
        @Nullable RecordPolicy recordPolicy,
        @Nullable SecretsPolicy secretsPolicy)
        implements JointCommand {

    private static final int FIRST_VERSION = 1;

    public OpenRelationship {
        zone = Objects.requireNonNullElse(zone, ZoneId.of("UTC"));
        stageModel = Objects.requireNonNullElse(stageModel, AtoneAttuneAttach.NAME);
        recordPolicy = Objects.requireNonNullElse(recordPolicy, RecordPolicy.ONE_JOINT_RECORD);
        secretsPolicy = Objects.requireNonNullElse(secretsPolicy, SecretsPolicy.CONFIDENCES_KEPT);
    }

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_RELATIONSHIP_IS_OPENED_ONCE.unless(!context.isOpen());
        String practice = said.recording().practice();
        if (said.recording().role() != Role.CLINICIAN || practice == null || !said.byAClinician()) {
            throw ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP.refusal();
        }
        A_COUPLE_HAS_TWO_OR_MORE_PARTNERS.unless(distinctPartners() >= 2 && distinctPartners() == partners.size());
        THE_STAGE_MODEL_IS_KNOWN.unless(AtoneAttuneAttach.NAME.equals(stageModel));
        return new RelationshipOpened(
                said.statement(),
                relationshipId,
                partners,
                practice,
                Objects.requireNonNull(zone),
                AtoneAttuneAttach.NAME,
                policies());
    }

    private Policies policies() {
        return new Policies(FIRST_VERSION, Objects.requireNonNull(recordPolicy), Objects.requireNonNull(secretsPolicy));
    }

    private long distinctPartners() {
        return partners.stream().map(Partner::partnerId).distinct().count();
    }
}
