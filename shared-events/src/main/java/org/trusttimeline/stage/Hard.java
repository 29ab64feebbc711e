package org.trusttimeline.stage;

/**
 * Something that has been hard.
 *
 * @param what which of the hard things
 * @param entry who said so is in that entry
 */
public record Hard(HardThing what, Cited entry) {}
