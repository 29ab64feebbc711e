/** The PostgreSQL and the MongoDB the tests run against: in a container, named by the environment, or embedded. */
@NullMarked
package org.trusttimeline.testservers;

import org.jspecify.annotations.NullMarked;
