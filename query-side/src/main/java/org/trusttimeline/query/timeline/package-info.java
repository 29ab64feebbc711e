/** The timeline of a relationship, page by page. */
@NullMarked
package org.trusttimeline.query.timeline;

import org.jspecify.annotations.NullMarked;
