/** The one way to a record: built, reached, and the caller's to read. */
@NullMarked
package org.trusttimeline.query.access;

import org.jspecify.annotations.NullMarked;
