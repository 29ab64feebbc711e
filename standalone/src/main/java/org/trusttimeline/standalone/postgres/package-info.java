/** The embedded PostgreSQL of a standalone timeline: durable, and closed to everyone but its data directory's owner. */
@NullMarked
package org.trusttimeline.standalone.postgres;

import org.jspecify.annotations.NullMarked;
