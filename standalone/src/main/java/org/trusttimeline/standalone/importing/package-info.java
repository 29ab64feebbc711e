/** Imports a record: a client of the command API that sends a file of JSON Lines, one command a line. */
@NullMarked
package org.trusttimeline.standalone.importing;

import org.jspecify.annotations.NullMarked;
