package org.trusttimeline.standalone.data;

/** Why a data directory is not used, in words for the person who named it. */
public class UnusableDataDirectory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableDataDirectory(String words) {
        super(words);
    }
}
