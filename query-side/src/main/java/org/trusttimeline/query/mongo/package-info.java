/** MongoDB, behind the ports of the read side: documents, versions, shards, dead letters and segment tokens. */
@NullMarked
package org.trusttimeline.query.mongo;

import org.jspecify.annotations.NullMarked;
