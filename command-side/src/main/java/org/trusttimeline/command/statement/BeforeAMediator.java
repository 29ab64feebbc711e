package org.trusttimeline.command.statement;

/** What a mediator may record: containers they held, and agreements reached before them. */
public interface BeforeAMediator extends JointCommand {}
