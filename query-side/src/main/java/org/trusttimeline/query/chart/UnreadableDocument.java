package org.trusttimeline.query.chart;

/** A document of the read model, or an entry within one, that is there and cannot be read. It spoils what needs it, and nothing else. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** @param id of the document, or the entry's stream and position */
    public UnreadableDocument(String id, Throwable why) {
        super(id + " cannot be read", why);
        this.id = id;
    }

    /** Of the document, or the entry's stream and position: for operators alone. */
    public String id() {
        return id;
    }
}
