package org.trusttimeline.query.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.query.chart.Opening;

/**
 * A partner as the readers of their record see them.
 *
 * @param partnerId who
 * @param name how they want to be called
 * @param erased true if the name cannot be opened any more
 * @param unreadable true if the name cannot be read at present
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerView(
        PartnerId partnerId,
        @Nullable String name,
        @Nullable Boolean erased,
        @Nullable Boolean unreadable) {

    /** The partners of a record. */
    public static List<PartnerView> allOf(AccessibleRecord record, Texts texts) {
        Opening opening = record.head().facts().opening();
        return opening.partners().stream()
                .map(partner -> of(partner, record.joint().chart(), opening.entryId(), texts))
                .toList();
    }

    /** A partner as that entry names them. */
    public static PartnerView of(Partner partner, Chart chart, EntryId entry, Texts texts) {
        Words name = texts.open(partner.name(), chart, entry, Partner.nameField(partner.partnerId()));
        return new PartnerView(partner.partnerId(), name.text(), name.erasedMark(), name.unreadableMark());
    }
}
