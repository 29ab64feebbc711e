package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.EntryRef;

/** An event that is about another entry; a reader of that entry is shown it too. */
public interface Referring {

    /** The entry it is about, if it names one. */
    @Nullable
    EntryRef refersTo();
}
