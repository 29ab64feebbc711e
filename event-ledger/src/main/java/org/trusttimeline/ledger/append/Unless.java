package org.trusttimeline.ledger.append;

import java.util.Set;

/** STUB until merged. */
public record Unless(String stream, long after, Set<String> names) {}
