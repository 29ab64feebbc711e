/** Requests to amend the record, and what became of them (45 CFR 164.526). */
@NullMarked
package org.trusttimeline.query.amendment;

import org.jspecify.annotations.NullMarked;
