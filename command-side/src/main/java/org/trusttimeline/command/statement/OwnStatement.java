package org.trusttimeline.command.statement;

/** Can be stated openly, or be kept private on the partner chart of whoever states it. */
public interface OwnStatement extends JointCommand, PartnerCommand {}
