package org.trusttimeline.command.handling;

/** The entry id belongs to an entry that says something else. */
public final class EntryIdOfAnother extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntryIdOfAnother() {
        super(null, null, false, false);
    }
}
