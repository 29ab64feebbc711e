package org.trusttimeline.ledger.loop;

import java.util.List;

/** Whoever owns loops. The application's health asks each owner for them. */
public interface Looping {

    /** The loops that are meant to run now: none before the owner is started or after it is stopped. */
    List<Loop> loops();
}
