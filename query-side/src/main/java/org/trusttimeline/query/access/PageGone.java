package org.trusttimeline.query.access;

/** A page was split after its head was read; a newer head names what took its place. */
final class PageGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageGone(String page) {
        super(page + " is named and not there", null, false, false);
    }
}
