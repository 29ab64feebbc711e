package org.trusttimeline.query.timeline;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.query.access.PartnerView;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.timeline.EntryView.LearnedView;

/**
 * What an event says beside its statement, by the names of its components, its texts opened: an event added tomorrow is
 * shown without a line here.
 */
final class OwnMembers {

    private static final String STATEMENT = "statement";

    // Asked for once: a class tells its components anew each time, and slowly.
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getName().equals(STATEMENT))
                    .toList();
        }
    };

    private final Entry entry;
    private final Texts texts;
    private final Map<String, Object> members;
    private boolean erased;
    private boolean unreadable;

    OwnMembers(Entry entry, Texts texts) {
        this.entry = entry;
        this.texts = texts;
        this.members = shown((Record) entry.event());
    }

    Map<String, Object> members() {
        return members;
    }

    /** Whether a text among them cannot be opened any more. */
    boolean erased() {
        return erased;
    }

    /** Whether a text among them does not open at present. */
    boolean unreadable() {
        return unreadable;
    }

    private Map<String, Object> shown(Record said) {
        Map<String, Object> shown = new LinkedHashMap<>();
        COMPONENTS.get(said.getClass()).forEach(component -> {
            Object value = shown(component.getName(), value(component, said));
            if (value != null) {
                shown.put(component.getName(), value);
            }
        });
        return shown;
    }

    private @Nullable Object shown(String name, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case SealedText sealed -> opened(name, sealed);
            case Partner partner -> PartnerView.of(partner, entry.chart(), entryId(), texts);
            case List<?> list -> list.stream().map(each -> shown(name, each)).toList();
            case Edtf date -> date.toString();
            case Learned learned -> LearnedView.of(learned);
            case BreachFacts facts -> shown(facts);
            default -> value;
        };
    }

    private @Nullable String opened(String name, SealedText sealed) {
        Words words = texts.open(sealed, entry.chart(), entryId(), name);
        erased |= words.erased();
        unreadable |= words.unreadable();
        return words.text();
    }

    private EntryId entryId() {
        return entry.event().statement().entryId();
    }

    private static @Nullable Object value(RecordComponent component, Record said) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component + " cannot be read", unreadable);
        }
    }
}
