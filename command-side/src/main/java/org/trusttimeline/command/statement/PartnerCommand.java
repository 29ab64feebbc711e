package org.trusttimeline.command.statement;

/** Can be stated on a partner chart. */
public interface PartnerCommand extends Command {}
