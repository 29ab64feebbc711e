package org.trusttimeline.query.register.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.query.register.agreement.AgreementLine.AgreementVersion;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * The agreements of a couple.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param agreements in the order in which they were first told of
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementsAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<AgreementDetails> agreements,
        String note) {

    static AgreementsAnswer of(CountedRegister register) {
        List<PartnerId> partners = register.record().head().facts().partnerIds();
        List<AgreementLine> lines = AgreementRegister.of(register.counted()).lines();
        Stream<CountedEntry> versions =
                lines.stream().flatMap(line -> line.versions().stream()).map(AgreementVersion::said);
        Wordings wordings = register.wordings(versions);
        return new AgreementsAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                lines.stream()
                        .map(line -> AgreementDetails.of(line, partners, wordings))
                        .toList(),
                Disclaimer.READING);
    }
}
