package org.trusttimeline.query.relationship;

import java.time.ZoneId;
import java.util.List;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.query.access.PartnerView;

/**
 * A relationship as it stands now.
 *
 * @param partners two or more
 * @param practice the practice that keeps the record
 * @param zone the zone of the practice, in which days are meant
 * @param policies how the record is held
 * @param joined the partners who have joined
 * @param closed whether the record is closed
 * @param stage where the couple is
 * @param amends the amends that have not lapsed
 * @param boundaries the boundaries that were not lifted
 * @param agreements the agreements proposed
 * @param willingness the latest answers that the caller is shown
 * @param note what this is, and is not
 */
public record RelationshipAnswer(
        RelationshipId relationship,
        List<PartnerView> partners,
        String practice,
        ZoneId zone,
        PoliciesView policies,
        List<PartnerId> joined,
        boolean closed,
        CurrentStage stage,
        List<AmendView> amends,
        List<BoundaryView> boundaries,
        List<AgreementView> agreements,
        List<WillingnessView> willingness,
        String note) {

    /**
     * How a record is held.
     *
     * @param version of these policies, which partners accept by it
     * @param record one for the couple, or one for each person beside it
     * @param secrets the house's policy on what one partner tells in confidence
     */
    public record PoliciesView(int version, RecordPolicy record, SecretsPolicy secrets) {

        static PoliciesView of(Policies policies) {
            return new PoliciesView(policies.version(), policies.record(), policies.secrets());
        }
    }
}
