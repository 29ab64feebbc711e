package org.trusttimeline.query.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Pages;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.stage.reading.CountedEntry;

/** The words that lines of a register lead to: registers are read from entries without their texts, the pages have these. */
public final class Wordings {

    private final Texts texts;
    private final Map<EntryAddress, Entry> whole;

    private Wordings(Texts texts, Map<EntryAddress, Entry> whole) {
        this.texts = texts;
        this.whole = whole;
    }

    /** Fetches some entries of a record whole, each page once. */
    public static Wordings of(Stream<CountedEntry> wanted, AccessibleRecord record, Texts texts) {
        Dates dates = record.dates();
        Map<String, Set<PlaceKey>> places = wanted.map(CountedEntry::entry)
                .collect(Collectors.groupingBy(
                        entry -> entry.chart().name(),
                        Collectors.mapping(entry -> PlaceKey.of(dates.place(entry)), Collectors.toSet())));
        Map<EntryAddress, Entry> whole = new HashMap<>();
        places.forEach((name, there) -> {
            AccessibleChart open = record.opened(name).orElseThrow();
            Map<EntryId, Entry> found = Pages.of(record).entriesAt(open, there);
            found.values().forEach(entry -> whole.put(entry.address(), entry));
        });
        return new Wordings(texts, whole);
    }

    /** The narrative of one of them. */
    public Words narrative(CountedEntry said) {
        return open(said, "narrative", event -> event.statement().narrative());
    }

    /** A text of one of them. */
    public Words open(CountedEntry said, String field, Function<ChartEvent, @Nullable SealedText> text) {
        EntryAddress address = said.entry().address();
        Entry entry = Objects.requireNonNull(
                whole.get(address), () -> "a register names entry " + address + ", no page has it");
        return texts.open(text.apply(entry.event()), address.chart(), address.entryId(), field);
    }
}
