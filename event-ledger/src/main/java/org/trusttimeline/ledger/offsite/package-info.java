/** What is kept away from the ledger's own servers, so that whoever administers those cannot change it unnoticed. */
@NullMarked
package org.trusttimeline.ledger.offsite;

import org.jspecify.annotations.NullMarked;
