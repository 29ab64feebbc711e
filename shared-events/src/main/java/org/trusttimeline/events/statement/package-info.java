/** What every statement carries, whatever it says: who, when, since when known, in which words. */
@NullMarked
package org.trusttimeline.events.statement;

import org.jspecify.annotations.NullMarked;
