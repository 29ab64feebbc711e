package org.trusttimeline.command.statement;

/** Can be stated on the joint chart. */
public interface JointCommand extends Command {}
