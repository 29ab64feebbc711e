package org.trusttimeline.standalone.postgres;

/** PostgreSQL did not do what it was told, in words for the person who started it. */
public final class PostgresFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresFailed(String words) {
        super(words);
    }

    PostgresFailed(String words, Exception cause) {
        super(words, cause);
    }
}
