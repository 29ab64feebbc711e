package org.trusttimeline.ledger.sealing;
