package org.trusttimeline.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.query.access.Citation;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * The entry that a line of a register comes from.
 *
 * @param entry which one
 * @param statedBy whose words it is, as in a timeline's {@code statedBy}
 * @param occurred its date, EDTF, as corrected; absent: at the moment of recording
 * @param moment the latest moment that its date can mean
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedEntry(
        Citation entry, String statedBy, @Nullable String occurred, Instant moment) {

    public static CitedEntry of(CountedEntry said) {
        Edtf occurred = said.statement().occurred();
        return new CitedEntry(
                Citation.of(said.entry().address()),
                said.statement().statedBy().text(),
                occurred == null ? null : occurred.toString(),
                said.moment());
    }

    /** Nothing, if nothing told it. */
    public static @Nullable CitedEntry ofAny(@Nullable CountedEntry said) {
        return said == null ? null : of(said);
    }

    public static List<CitedEntry> ofAll(Collection<CountedEntry> said) {
        return said.stream().map(CitedEntry::of).toList();
    }
}
