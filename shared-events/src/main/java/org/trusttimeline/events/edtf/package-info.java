/** Fuzzy clinical dates, EDTF (ISO 8601-2): {@link org.trusttimeline.events.edtf.Edtf} is the way in. */
@NullMarked
package org.trusttimeline.events.edtf;

import org.jspecify.annotations.NullMarked;
