/** The MongoDB of a standalone timeline: in memory, for read models that are rebuilt at every start. */
@NullMarked
package org.trusttimeline.standalone.mongo;

import org.jspecify.annotations.NullMarked;
