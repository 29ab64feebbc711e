/** The threads that live as long as the application: started, watched and stopped in one way. */
@NullMarked
package org.trusttimeline.ledger.loop;

import org.jspecify.annotations.NullMarked;
